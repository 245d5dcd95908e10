import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { NOW } from '../fixtures/settings.ts';
import { FileSource } from './file.ts';

const HOME = 'http://saved-portal.invalid/trang.html';
const ask = (url: string) => ({ url, reason: 'home', render: false });

describe('FileSource', () => {
  it('is one page and nothing else', async () => {
    const folder = folderOf({ 'trang.html': '<p>Xã' });
    const source = new FileSource(join(folder, 'trang.html'), HOME, () => NOW);
    expect(source).toMatchObject({ scope: 'page' });
    expect(await source.canRender()).toBe(false);
    expect(await source.fetch(ask(HOME))).toMatchObject({ kind: 'html', html: '<p>Xã', finalUrl: HOME });
    expect(await source.fetch(ask('http://saved-portal.invalid/khac'))).toMatchObject({
      failure: 'off-site',
    });
    expect(await source.connection()).toEqual({ kind: 'offline' });
  });

  it('does not fail over a file that has gone', async () => {
    const source = new FileSource(join(folderOf(), 'khong.html'), HOME);
    expect(await source.fetch(ask(HOME))).toMatchObject({ failure: 'unreadable' });
  });
});
