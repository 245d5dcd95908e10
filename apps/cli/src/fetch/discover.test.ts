import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { discoverPages } from './discover.ts';
import type { Ask } from './redirects.ts';

const AT = 'https://a.gov.vn';
const urlset = (...pages: string[]) =>
  `<?xml version="1.0"?><urlset>${pages.map(page => `<url><loc>${page}</loc></url>`).join('')}</urlset>`;
const SITEMAP = `${AT}/sitemap.xml`;

function net(files: Record<string, string | Buffer>, asked: string[] = []): Ask {
  return async url => {
    asked.push(url);
    const body = files[url];
    return {
      status: body === undefined ? 404 : 200,
      contentType: 'application/xml',
      attachment: false,
      contentLength: 0,
      body: Buffer.from(body ?? ''),
    };
  };
}
const found = (files: Record<string, string | Buffer>, over = {}, signal?: AbortSignal) =>
  discoverPages(
    net(files),
    { origin: AT, sitemaps: [], home: null, belongs: url => url.startsWith(AT), ...over },
    signal,
  );

describe('discoverPages', () => {
  it('reads packed sitemaps, and feeds that the home page names', async () => {
    const home = { url: `${AT}/`, html: '<link rel="alternate" type="application/rss+xml" href="/rss">' };
    const files = {
      [SITEMAP]: zlib.gzipSync(urlset(`${AT}/a`, 'https://khac.vn/b')),
      [`${AT}/rss`]: '<item><title>Lịch tiếp công dân</title><link>/lich</link></item>',
    };
    expect(await found(files, { home })).toEqual({
      sitemap: [`${AT}/a`],
      feed: [{ url: `${AT}/lich`, title: 'Lịch tiếp công dân' }],
    });
  });

  it.each<[string, Record<string, string | Buffer>]>([
    ['there is nothing', {}],
    ['a file does not unpack', { [SITEMAP]: Buffer.from([0x1f, 0x8b, 1, 2]) }],
    ['a file unpacks beyond its bound', { [SITEMAP]: zlib.gzipSync(Buffer.alloc(9_000_000, 'x')) }],
    ['a file is a page', { [SITEMAP]: '<!doctype html><title>404</title><a href="/x">x</a>' }],
  ])('gives nothing where %s', async (_, files) => {
    expect(await found(files)).toEqual({ sitemap: [], feed: [] });
  });

  it('asks for nothing once it was told to stop', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await found({ [SITEMAP]: urlset(`${AT}/a`) }, {}, stop.signal)).toEqual({ sitemap: [], feed: [] });
  });
});
