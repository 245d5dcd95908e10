import type { FetchOutcome } from '@niemyet/audit';
import { describe, expect, it, vi } from 'vitest';
import { neverAnswers } from '../testing/never-answers.ts';
import { discoverPages } from './discover.ts';

const PORTAL = 'https://xa.gov.vn/';
const robots = { allows: (url: string) => !url.includes('/kin'), delay: 0, sitemaps: [] };
const set = (...urls: string[]) =>
  `<urlset>${urls.map(url => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;

async function packed(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

function serving(files: Record<string, string | ArrayBuffer>) {
  return (async (url: string) => {
    const body = files[url];
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  }) as typeof fetch;
}

const home: FetchOutcome = {
  kind: 'html',
  finalUrl: PORTAL,
  status: 200,
  fetchedAt: '2026-11-20T02:00:00Z',
  bytes: 9,
  html: '<link rel="alternate" type="application/rss+xml" href="/rss">',
  rendered: false,
};

describe('discoverPages', () => {
  it('follows an index, also packed, and keeps the portal’s own pages once', async () => {
    const get = serving({
      [`${PORTAL}sitemap.xml`]: `<sitemapindex><loc>${PORTAL}1.xml.gz</loc><loc>https://other.vn/2.xml</loc></sitemapindex>`,
      [`${PORTAL}1.xml.gz`]: await packed(
        set(`${PORTAL}a`, `${PORTAL}a`, 'https://other.vn/b', `${PORTAL}kin`),
      ),
    });
    expect(await discoverPages(PORTAL, robots, null, get)).toEqual({ sitemap: [`${PORTAL}a`], feed: [] });
  });

  it('reads the feeds that the home page names', async () => {
    const rss = '<item><title>Lịch tiếp công dân</title><link>/lich</link></item>';
    expect(await discoverPages(PORTAL, robots, home, serving({ [`${PORTAL}rss`]: rss }))).toEqual({
      sitemap: [],
      feed: [{ url: `${PORTAL}lich`, title: 'Lịch tiếp công dân' }],
    });
  });

  it('waits for a list for its time only', async () => {
    vi.useFakeTimers();
    const asked = discoverPages(PORTAL, robots, null, neverAnswers);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await asked).toEqual({ sitemap: [], feed: [] });
  });

  it('gives nothing where there is none, where it does not unpack or grows beyond its bound', async () => {
    const nothing = { sitemap: [], feed: [] };
    expect(await discoverPages(PORTAL, robots, home, serving({}))).toEqual(nothing);
    const broken = new Uint8Array([0x1f, 0x8b, 1, 2]).buffer;
    const bomb = await packed(' '.repeat(9_000_000));
    for (const body of [broken, bomb]) {
      const get = serving({ [`${PORTAL}sitemap.xml`]: body });
      expect(await discoverPages(PORTAL, robots, null, get)).toEqual(nothing);
    }
  });
});
