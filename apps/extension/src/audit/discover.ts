import { type Connection, discover, type FetchOutcome } from '@niemyet/audit';
import { withTimeLimit } from '@niemyet/audit/time-limit';
import { readBody } from './body.ts';
import { decodeHtml } from './decode.ts';
import { isOfPortal } from './host.ts';
import type { Robots } from './robots.ts';

const MOST_BYTES = 5_000_000;
const TIMEOUT = 10_000;

/** A packed file unpacked, within the bound. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return readBody(new Response(stream), MOST_BYTES);
}

async function textOf(url: string, get: typeof fetch, abort?: AbortSignal): Promise<string | null> {
  try {
    return await withTimeLimit(TIMEOUT, abort, async signal => {
      const response = await get(url, { credentials: 'omit', signal });
      if (response.status === 200) {
        const bytes = await unpacked(await readBody(response, MOST_BYTES));
        return decodeHtml(bytes, response.headers.get('content-type') ?? '');
      }
      await response.body?.cancel();
      return null;
    });
  } catch {
    // What cannot be had names nothing.
    return null;
  }
}

/**
 * The pages that a portal itself lists in sitemaps (those robots.txt names, `/sitemap.xml`) and in the feeds its home
 * page names; see `discover` of the engine. Never rejects.
 */
export async function discoverPages(
  portal: string,
  robots: Robots,
  home: FetchOutcome | null,
  get: typeof fetch,
  abort?: AbortSignal,
): Promise<Pick<Connection, 'sitemap' | 'feed'>> {
  const page = home?.kind === 'html' ? { url: home.finalUrl, html: home.html } : null;
  return discover(new URL(portal).origin, robots.sitemaps, page, {
    text: url => (abort?.aborted ? Promise.resolve(null) : textOf(url, get, abort)),
    belongs: url => isOfPortal(url, portal) && robots.allows(url),
  });
}
