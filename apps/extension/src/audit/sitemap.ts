import { readBody } from './body.ts';
import { isOfPortal } from './host.ts';

/** Addresses taken out of sitemaps at most, and files read for them. */
const MOST_ADDRESSES = 2000;
const MOST_FILES = 5;
const SITEMAP_BYTES = 5_000_000;
const SITEMAP_TIMEOUT = 10_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The addresses in a sitemap or an index of sitemaps; a worker has no XML parser, and `loc` is all that is wanted. */
export function locations(xml: string): { index: boolean; urls: string[] } {
  const urls: string[] = [];
  for (const match of xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,4096})/gi)) {
    const url = (match[1] ?? '').replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ENTITIES[name] ?? '',
    );
    if (/^https?:\/\//i.test(url)) urls.push(url);
    if (urls.length >= MOST_ADDRESSES) break;
  }
  return { index: /<sitemapindex[\s>]/i.test(xml), urls };
}

async function readSitemap(url: string, get: typeof fetch, abort?: AbortSignal): Promise<string> {
  const timeout = AbortSignal.timeout(SITEMAP_TIMEOUT);
  try {
    const response = await get(url, {
      credentials: 'omit',
      signal: abort ? AbortSignal.any([abort, timeout]) : timeout,
    });
    if (response.status === 200) return new TextDecoder().decode(await readBody(response, SITEMAP_BYTES));
    await response.body?.cancel();
  } catch {
    // What cannot be had names nothing.
  }
  return '';
}

/**
 * Addresses of the portal's own pages out of the sitemaps that robots.txt names and `/sitemap.xml`. Bounded in files
 * and addresses. Never rejects.
 */
export async function readSitemaps(
  portal: string,
  named: readonly string[],
  get: typeof fetch,
  abort?: AbortSignal,
): Promise<string[]> {
  const queue = [...named, new URL('/sitemap.xml', portal).href];
  const seen = new Set<string>();
  const found = new Set<string>();
  for (let at = queue.shift(); at !== undefined && seen.size < MOST_FILES; at = queue.shift()) {
    if (seen.has(at) || !isOfPortal(at, portal) || abort?.aborted) continue;
    seen.add(at);
    const { index, urls } = locations(await readSitemap(at, get, abort));
    const own = urls.filter(url => isOfPortal(url, portal));
    if (index) queue.push(...own);
    else for (const url of own) if (found.size < MOST_ADDRESSES) found.add(url);
  }
  return [...found];
}
