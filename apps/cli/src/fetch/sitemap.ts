import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Ask } from './redirects.ts';
import { follow } from './redirects.ts';
import type { Site } from './site.ts';

const gunzip = promisify(zlib.gunzip);

export const MAX_SITEMAP_FILES = 5;
export const MAX_SITEMAP_PAGES = 2_000;
const MAX_BYTES = 5_000_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Addresses out of a sitemap: pages, and further sitemaps where it is an index. Broken ones are left out. */
export function parseSitemap(xml: string): { pages: string[]; sitemaps: string[] } {
  const isIndex = /<sitemapindex[\s>]/i.test(xml);
  const addresses: string[] = [];
  for (const match of xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,4096})/gi)) {
    const address = (match[1] ?? '').replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ENTITIES[name] ?? '',
    );
    if (/^https?:\/\//i.test(address) && URL.canParse(address)) addresses.push(address);
    if (addresses.length >= MAX_SITEMAP_PAGES) break;
  }
  return isIndex ? { pages: [], sitemaps: addresses } : { pages: addresses, sitemaps: [] };
}

async function textOf(body: Buffer): Promise<string> {
  const packed = body[0] === 0x1f && body[1] === 0x8b;
  return (packed ? await gunzip(body, { maxOutputLength: MAX_BYTES }) : body).toString('utf8');
}

/**
 * Pages of the site that its sitemaps name, from the addresses in robots.txt and from `/sitemap.xml`: five files,
 * two thousand addresses at most, no address of another site. Never rejects.
 */
export async function discoverSitemap(
  ask: Ask,
  origin: string,
  named: readonly string[],
  site: Site,
  signal?: AbortSignal,
): Promise<string[]> {
  const queue = [...named, `${origin}/sitemap.xml`];
  const seen = new Set<string>();
  const pages = new Set<string>();
  for (let at = queue.shift(); at !== undefined && seen.size < MAX_SITEMAP_FILES; at = queue.shift()) {
    if (seen.has(at) || !site.has(at) || signal?.aborted) continue;
    seen.add(at);
    const followed = await follow(ask, at, { maxRedirects: 5, maxBytes: MAX_BYTES, signal });
    if (!followed.ok || followed.answer.status !== 200 || followed.answer.body === undefined) continue;
    try {
      const found = parseSitemap(await textOf(followed.answer.body));
      queue.push(...found.sitemaps);
      for (const page of found.pages) {
        if (pages.size < MAX_SITEMAP_PAGES && site.has(page)) pages.add(page);
      }
    } catch {
      // A sitemap that does not unpack names nothing.
    }
  }
  return [...pages];
}
