import { expect, it } from 'vitest';
import { NOW } from '../fixtures/settings.ts';
import { lookAtConnection } from './connection.ts';
import { pageOf } from './page.ts';
import type { Ask } from './redirects.ts';
import type { RobotsRules } from './robots.ts';
import type { Answer } from './transport.ts';

const HOME = 'http://xa.gov.vn/';
const home = pageOf(Buffer.from('<p>'), { finalUrl: HOME, status: 200, fetchedAt: NOW });
const sitemap = (...paths: string[]) =>
  `<urlset>${paths.map(path => `<url><loc>${new URL(path, HOME).href}</loc></url>`).join('')}</urlset>`;

/** A portal without HTTPS that has these files. */
function ask(files: Record<string, string>): Ask {
  return async url => {
    if (url.startsWith('https:')) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const body = files[url];
    const answer: Answer = {
      status: body === undefined ? 404 : 200,
      contentType: 'application/xml',
      attachment: false,
      contentLength: 0,
    };
    return body === undefined ? answer : { ...answer, body: Buffer.from(body) };
  };
}

const look = (files: Record<string, string>, rules: Partial<RobotsRules> = {}) =>
  lookAtConnection(ask({ [HOME]: '<p>', ...files }), {
    url: HOME,
    home,
    rules: Promise.resolve({ allows: () => true, crawlDelayMs: 0, sitemaps: [], ...rules }),
    has: url => new URL(url).host === 'xa.gov.vn',
    maxRedirects: 3,
  });

it('tells what both schemes do, and what the portal lists of itself', async () => {
  const files = { [`${HOME}sitemap.xml`]: sitemap('/a', '/kin', 'http://khac.vn/') };
  const allows = (url: string) => !url.endsWith('/kin');
  expect(await look(files, { allows })).toMatchObject({
    kind: 'live',
    https: 'absent',
    redirectsToHttps: false,
    sitemap: [`${HOME}a`],
    sitemapTried: true,
  });
});

it('takes the sitemaps that robots.txt names', async () => {
  const named = `${HOME}ban-do.xml`;
  expect(await look({ [named]: sitemap('/b') }, { sitemaps: [named] })).toMatchObject({
    sitemap: [`${HOME}b`],
  });
});
