import type { Connection, FetchOutcome } from '@niemyet/audit';
import { discoverPages } from './discover.ts';
import type { Robots } from './robots.ts';

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
 * What the browser can tell of the portal's connection, and the pages it lists itself. It shows no certificates: https that does
 * not answer is `absent`, whatever the cause. Never rejects.
 */
export async function lookAtConnection(
  portal: string,
  robots: Robots,
  home: FetchOutcome | null,
  get: typeof fetch,
  abort?: AbortSignal,
): Promise<Connection> {
  const [https, http, listed] = await Promise.all([
    finalAddress(under('https:', portal), get, abort),
    finalAddress(under('http:', portal), get, abort),
    discoverPages(portal, robots, home, get, abort),
  ]);
  return {
    kind: 'live',
    https: https === null ? 'absent' : 'valid',
    ...(http === null ? {} : { redirectsToHttps: http.startsWith('https:') }),
    ...listed,
    sitemapTried: true,
  };
}
