import type { Connection } from '@niemyet/audit';
import type { Robots } from './robots.ts';
import { readSitemaps } from './sitemap.ts';

const HTTPS_TIMEOUT = 10_000;

/** The portal's front under another scheme; a port of its own is kept. */
function under(scheme: 'http:' | 'https:', portal: string): string {
  return `${scheme}//${new URL(portal).host}/`;
}

/** Where an address leads: null where nothing answers. */
async function finalAddress(url: string, get: typeof fetch, abort?: AbortSignal): Promise<string | null> {
  const timeout = AbortSignal.timeout(HTTPS_TIMEOUT);
  try {
    const response = await get(url, {
      credentials: 'omit',
      cache: 'no-store',
      signal: abort ? AbortSignal.any([abort, timeout]) : timeout,
    });
    await response.body?.cancel();
    return response.url || url;
  } catch {
    return null;
  }
}

/**
 * What the browser can tell of the portal's connection, and its sitemaps. It shows no certificates: https that does
 * not answer is `absent`, whatever the cause. Never rejects.
 */
export async function lookAtConnection(
  portal: string,
  robots: Robots,
  get: typeof fetch,
  abort?: AbortSignal,
): Promise<Connection> {
  const [https, http, sitemap] = await Promise.all([
    finalAddress(under('https:', portal), get, abort),
    finalAddress(under('http:', portal), get, abort),
    readSitemaps(portal, robots.sitemaps, get, abort),
  ]);
  return {
    kind: 'live',
    https: https === null ? 'absent' : 'valid',
    ...(http === null ? {} : { redirectsToHttps: http.startsWith('https:') }),
    sitemap,
    sitemapTried: true,
  };
}
