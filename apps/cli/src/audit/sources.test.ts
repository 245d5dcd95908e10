import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { settings } from '../fixtures/settings.ts';
import { sourceOf } from './sources.ts';

const options = { settings: settings(), render: false };

describe('sourceOf', () => {
  it('makes one page of a file, at an address of its own or its original one', async () => {
    const path = join(folderOf({ 'Trang chủ.html': '<p>' }), 'Trang chủ.html');
    const target = { kind: 'file', name: path, path } as const;
    expect(await sourceOf(target, options)).toMatchObject({
      scope: 'page',
      home: 'http://saved-portal.invalid/Trang%20ch%E1%BB%A7.html',
    });
    const url = 'https://xa.gov.vn/trang-chu';
    expect((await sourceOf(target, { ...options, url })).home).toBe(url);
  });

  it('makes a portal of a folder', async () => {
    const path = folderOf({ 'index.html': '<p>' });
    expect(await sourceOf({ kind: 'folder', name: path, path }, options)).toMatchObject({
      scope: 'portal',
      home: 'http://saved-portal.invalid/',
    });
  });

  it('makes a portal of an address, without a browser where none is wanted', async () => {
    const url = 'https://xa.gov.vn/';
    const source = await sourceOf({ kind: 'portal', name: url, url }, options);
    expect(source).toMatchObject({ scope: 'portal', home: url });
    expect(await source.canRender()).toBe(false);
    await source.close();
  });
});
