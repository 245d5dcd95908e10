import { describe, expect, it } from 'vitest';
import { discover, MAX_SITEMAP_FILES } from './discover.ts';

const AT = 'https://a.gov.vn';
const urlset = (...pages: string[]) =>
  `<urlset>${pages.map(page => `<url><loc>${page}</loc></url>`).join('')}</urlset>`;
const index = (...files: string[]) =>
  `<sitemapindex>${files.map(file => `<sitemap><loc>${file}</loc></sitemap>`).join('')}</sitemapindex>`;
const item = (path: string) => `<item><title>${path}</title><link>${path}</link></item>`;

function port(files: Record<string, string>) {
  const asked: string[] = [];
  return {
    asked,
    text: async (url: string) => {
      asked.push(url);
      return files[url] ?? null;
    },
    belongs: (url: string) => url.startsWith(`${AT}/`) && !url.includes('/kin/'),
  };
}

describe('discover', () => {
  it('reads what robots.txt names, indexes and /sitemap.xml, of this portal alone', async () => {
    const files = {
      [`${AT}/muc-luc.xml`]: index(`${AT}/1.xml`, 'https://khac.vn/2.xml'),
      [`${AT}/1.xml`]: urlset(`${AT}/a`, 'https://khac.vn/b', `${AT}/kin/x`),
      [`${AT}/sitemap.xml`]: urlset(`${AT}/c`, `${AT}/a`),
    };
    expect(await discover(AT, [`${AT}/muc-luc.xml`], null, port(files))).toEqual({
      sitemap: [`${AT}/c`, `${AT}/a`],
      feed: [],
    });
  });

  it('gives nothing where there is nothing', async () => {
    const home = { url: `${AT}/`, html: '<title>Xã' };
    expect(await discover(AT, [], home, port({}))).toEqual({ sitemap: [], feed: [] });
  });

  it('does not go round in an index that names itself, nor through endless ones', async () => {
    const files: Record<string, string> = {};
    for (let n = 0; n < 20; n++) files[`${AT}/${n}.xml`] = index(`${AT}/${n}.xml`, `${AT}/${n + 1}.xml`);
    const { asked, ...rest } = port(files);
    await discover(AT, [`${AT}/0.xml`], null, rest);
    expect(asked).toHaveLength(MAX_SITEMAP_FILES);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('reads the feeds that the home page names, each entry once', async () => {
    const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    const html = ['/rss/1', 'https://khac.vn/rss', '/kin/rss'].map(link).join('');
    const files = {
      [`${AT}/rss/1`]: [item('/x'), item('/x'), item('https://khac.vn/y'), item('/kin/z')].join(''),
    };
    const { asked, ...rest } = port(files);
    const { feed } = await discover(AT, [], { url: `${AT}/`, html }, rest);
    expect(feed).toEqual([{ url: `${AT}/x`, title: '/x' }]);
    expect(asked).toEqual([`${AT}/sitemap.xml`, `${AT}/rss/1`]);
  });
});
