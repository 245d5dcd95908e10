import { describe, expect, it } from 'vitest';
import { DOCUMENT_BYTES, type DocumentOpener, unopened } from '../documents/opener.ts';
import { folderOf } from '../fixtures/folder.ts';
import { NOW } from '../fixtures/settings.ts';
import type { LocalAnswer } from '../render/renderer.ts';
import { FolderSource } from './folder.ts';
import { SAVED_PORTAL } from './saved-portal.ts';

const ask = (url: string, render = false) => ({ url, reason: 'follow', render });
const at = (path: string) => new URL(path, SAVED_PORTAL).href;

describe('FolderSource', () => {
  it('answers as if it were served at the root', async () => {
    const source = new FolderSource(
      folderOf({
        'index.html': '<title>Xã</title>',
        'tin/index.html': '<p>Tin',
        'a.pdf': '%PDF',
        'a.json': '{}',
      }),
      undefined,
      undefined,
      () => NOW,
    );
    expect(await source.canRender()).toBe(false);
    expect(source).toMatchObject({ home: SAVED_PORTAL, scope: 'portal' });
    expect(await source.fetch(ask(SAVED_PORTAL))).toMatchObject({
      kind: 'html',
      html: '<title>Xã</title>',
      finalUrl: SAVED_PORTAL,
      fetchedAt: NOW,
    });
    expect(await source.fetch(ask(at('/tin?trang=2')))).toMatchObject({
      kind: 'html',
      finalUrl: at('/tin/'),
    });
    expect(await source.fetch(ask(at('/a.pdf')))).toMatchObject({
      kind: 'file',
      bytes: 4,
      contentType: 'application/pdf',
    });
    expect(await source.fetch(ask(at('/a.json')))).toMatchObject({ failure: 'not-html' });
    expect(await source.fetch(ask(at('/khong')))).toMatchObject({ failure: 'http-status', status: 404 });
    expect(await source.fetch(ask('https://khac.gov.vn/'))).toMatchObject({ failure: 'off-site' });
  });

  it('stands at its original address where that is said', async () => {
    const source = new FolderSource(folderOf({ 'index.html': '<p>' }), 'https://www.xa.gov.vn/');
    expect((await source.fetch(ask('http://xa.gov.vn/'))).kind).toBe('html');
    expect(await source.fetch(ask(SAVED_PORTAL))).toMatchObject({ failure: 'off-site' });
  });

  it('is offline, with the sitemap that was saved', async () => {
    const plain = new FolderSource(folderOf({ 'index.html': '<p>' }));
    const home = await plain.fetch({ url: plain.home, reason: 'home', render: false });
    expect(await plain.connection(home)).toEqual({
      kind: 'offline',
      sitemap: [],
      feed: [],
      sitemapTried: true,
    });
    const mapped = new FolderSource(
      folderOf({ 'sitemap.xml': `<urlset><loc>${at('/a')}</loc><loc>https://khac.vn/</loc></urlset>` }),
    );
    expect((await mapped.connection(home)).sitemap).toEqual([at('/a')]);
  });

  it('hands shells to a renderer that asks it for the files', async () => {
    const answers: (LocalAnswer | null)[] = [];
    const source = new FolderSource(
      folderOf({ 'index.html': '<div id=app>', 'app.js': '1' }),
      SAVED_PORTAL,
      Promise.resolve(answer => ({
        async render() {
          for (const path of ['/app.js', '/khong.js']) answers.push((await answer?.(at(path))) ?? null);
          answers.push((await answer?.('https://khac.vn/app.js')) ?? null);
          return { kind: 'failure', failure: 'timeout', status: 0, fetchedAt: NOW, tries: 1 };
        },
        close: async () => {},
      })),
    );
    expect(await source.canRender()).toBe(true);
    expect(await source.fetch(ask(SAVED_PORTAL, true))).toMatchObject({ failure: 'timeout' });
    expect(answers).toEqual([
      { status: 200, contentType: 'text/javascript', body: Buffer.from('1') },
      null,
      null,
    ]);
  });

  it('opens documents where someone can', async () => {
    const folder = folderOf({
      'index.html': '<p>',
      'a.pdf': '%PDF',
      'b.pdf': new Uint8Array(DOCUMENT_BYTES + 1),
    });
    const opener: DocumentOpener = {
      warm: () => {},
      open: async (bytes, place) => unopened('document-broken', bytes.length, place),
      close: async () => {},
    };
    const source = new FolderSource(folder, SAVED_PORTAL, undefined, () => NOW, opener);
    const open = (path: string) =>
      source.fetch({ url: at(path), reason: 'document:a', render: false, kind: 'document' });
    expect(source.canOpenDocuments).toBe(true);
    expect(await open('/a.pdf')).toMatchObject({
      kind: 'document',
      finalUrl: at('/a.pdf'),
      contentType: 'application/pdf',
      bytes: 4,
      document: { problem: 'document-broken' },
    });
    expect(await open('/b.pdf')).toMatchObject({ document: { problem: 'document-too-large' } });
    expect(await open('/khong.pdf')).toMatchObject({ kind: 'failure', status: 404 });
    expect(new FolderSource(folder).canOpenDocuments).toBe(false);
  });

  it('does not fail over a folder that has gone', async () => {
    const source = new FolderSource('/khong/co/thu/muc/nay');
    expect(await source.fetch(ask(SAVED_PORTAL))).toMatchObject({ failure: 'unreadable' });
  });
});
