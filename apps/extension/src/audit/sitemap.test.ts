import { describe, expect, it } from 'vitest';
import { locations, readSitemaps } from './sitemap.ts';

const PORTAL = 'https://xa.gov.vn/';
const set = (...urls: string[]) =>
  `<urlset>${urls.map(url => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;

function serving(files: Record<string, string>) {
  const asked: string[] = [];
  const get = (async (url: string) => {
    asked.push(url);
    const text = files[url];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  }) as typeof fetch;
  return { asked, get };
}

describe('locations', () => {
  it('reads addresses with entities and CDATA, and nothing but http', () => {
    const xml = '<loc> https://a/?x=1&amp;y=2 </loc><loc><![CDATA[https://b/]]></loc><loc>javascript:1</loc>';
    expect(locations(xml)).toEqual({ index: false, urls: ['https://a/?x=1&y=2', 'https://b/'] });
  });
});

describe('readSitemaps', () => {
  it('follows an index and keeps the portal’s own pages once', async () => {
    const { get } = serving({
      [`${PORTAL}sitemap.xml`]: `<sitemapindex><loc>${PORTAL}1.xml</loc><loc>https://other.vn/2.xml</loc></sitemapindex>`,
      [`${PORTAL}1.xml`]: set(`${PORTAL}a`, `${PORTAL}a`, 'https://other.vn/b'),
    });
    expect(await readSitemaps(PORTAL, [], get)).toEqual([`${PORTAL}a`]);
  });

  it('ends in a circle of indexes', async () => {
    const index = `<sitemapindex>${Array.from({ length: 50 }, (_, at) => `<loc>${PORTAL}${at}.xml</loc>`).join('')}</sitemapindex>`;
    const { get, asked } = serving(
      Object.fromEntries([
        [`${PORTAL}sitemap.xml`, index],
        ...Array.from({ length: 50 }, (_, at) => [`${PORTAL}${at}.xml`, index]),
      ]),
    );
    expect(await readSitemaps(PORTAL, [], get)).toEqual([]);
    expect(asked).toHaveLength(5);
  });

  it('gives nothing where there is none', async () => {
    expect(await readSitemaps(PORTAL, [], serving({}).get)).toEqual([]);
  });
});
