import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Ask } from './redirects.ts';
import { Site } from './site.ts';
import { discoverSitemap, MAX_SITEMAP_FILES, MAX_SITEMAP_PAGES, parseSitemap } from './sitemap.ts';

const AT = 'https://a.gov.vn';
const urlset = (...pages: string[]) =>
  `<?xml version="1.0"?><urlset>${pages.map(page => `<url><loc>${page}</loc></url>`).join('')}</urlset>`;
const index = (...files: string[]) =>
  `<sitemapindex>${files.map(file => `<sitemap><loc>${file}</loc></sitemap>`).join('')}</sitemapindex>`;

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

describe('parseSitemap', () => {
  it('gives pages, with references resolved and CDATA opened', () => {
    const xml = urlset(`${AT}/a?b=1&amp;c=2`, `<![CDATA[${AT}/d]]>`, ' /tuong-doi ', 'javascript:x');
    expect(parseSitemap(xml)).toEqual({ pages: [`${AT}/a?b=1&c=2`, `${AT}/d`], sitemaps: [] });
  });

  it('tells an index', () => {
    expect(parseSitemap(index(`${AT}/1.xml`))).toEqual({ pages: [], sitemaps: [`${AT}/1.xml`] });
  });

  it('stops at its bound', () => {
    const many = urlset(...Array.from({ length: MAX_SITEMAP_PAGES + 10 }, (_, n) => `${AT}/${n}`));
    expect(parseSitemap(many).pages.length).toBe(MAX_SITEMAP_PAGES);
  });
});

describe('discoverSitemap', () => {
  const site = new Site(AT);

  it('reads what robots.txt names, indexes, packed files and /sitemap.xml, of this site alone', async () => {
    const ask = net({
      [`${AT}/muc-luc.xml`]: index(`${AT}/1.xml.gz`, 'https://khac.vn/2.xml'),
      [`${AT}/1.xml.gz`]: zlib.gzipSync(urlset(`${AT}/a`, 'https://khac.vn/b')),
      [`${AT}/sitemap.xml`]: urlset(`${AT}/c`, `${AT}/a`),
    });
    expect(await discoverSitemap(ask, AT, [`${AT}/muc-luc.xml`], site)).toEqual([`${AT}/c`, `${AT}/a`]);
  });

  it('gives nothing where there is nothing, and where it does not unpack', async () => {
    expect(await discoverSitemap(net({}), AT, [], site)).toEqual([]);
    const broken = net({ [`${AT}/sitemap.xml`]: Buffer.from([0x1f, 0x8b, 1, 2]) });
    expect(await discoverSitemap(broken, AT, [], site)).toEqual([]);
  });

  it('does not go round in an index that names itself, nor through endless ones', async () => {
    const asked: string[] = [];
    const files: Record<string, string> = {};
    for (let n = 0; n < 20; n++) files[`${AT}/${n}.xml`] = index(`${AT}/${n}.xml`, `${AT}/${n + 1}.xml`);
    await discoverSitemap(net(files, asked), AT, [`${AT}/0.xml`], site);
    expect(asked.length).toBe(MAX_SITEMAP_FILES);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
