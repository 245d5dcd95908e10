import { describe, expect, it } from 'vitest';
import { MAX_SITEMAP_PAGES, parseSitemap } from './sitemap.ts';

const AT = 'https://a.gov.vn';
const urlset = (...pages: string[]) =>
  `<?xml version="1.0"?><urlset>${pages.map(page => `<url><loc>${page}</loc></url>`).join('')}</urlset>`;

describe('parseSitemap', () => {
  it('gives pages, with references resolved and CDATA opened', () => {
    const xml = urlset(
      `${AT}/a?b=1&amp;c=2`,
      `<![CDATA[${AT}/d?e=1&f=2]]>`,
      ' /tuong-doi ',
      'javascript:x',
      'http://',
    );
    expect(parseSitemap(xml)).toEqual({ pages: [`${AT}/a?b=1&c=2`, `${AT}/d?e=1&f=2`], sitemaps: [] });
  });

  it('tells an index', () => {
    const index = `<sitemapindex xmlns="x"><sitemap><loc>${AT}/1.xml</loc></sitemap></sitemapindex>`;
    expect(parseSitemap(index)).toEqual({ pages: [], sitemaps: [`${AT}/1.xml`] });
  });

  it('stops at its bounds', () => {
    const many = urlset(...Array.from({ length: MAX_SITEMAP_PAGES + 10 }, (_, n) => `${AT}/${n}`));
    expect(parseSitemap(many).pages).toHaveLength(MAX_SITEMAP_PAGES);
    expect(parseSitemap(urlset(`${AT}/${'a'.repeat(5000)}`)).pages).toEqual([]);
    for (const piece of ['<loc>', '<loc> ', '<loc><![CDATA[', ' ']) {
      expect(parseSitemap(`<loc>${piece.repeat(200_000)}`).pages).toEqual([]);
    }
  });

  it('resolves no entity that the document defines', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}"><!ENTITY b "&a;&a;">]>${urlset(`${AT}/&b;`)}`;
    expect(parseSitemap(bomb).pages).toEqual([`${AT}/`]);
  });
});
