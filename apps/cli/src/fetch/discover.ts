import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Connection } from '@niemyet/audit';
import { decodePage } from './charset.ts';
import type { Ask } from './redirects.ts';
import { follow } from './redirects.ts';

const gunzip = promisify(zlib.gunzip);

const MAX_BYTES = 5_000_000;

/** Text of a sitemap or feed, unpacked where it is a packed file; null where it cannot be had or does not unpack. */
async function textOf(ask: Ask, url: string, signal: AbortSignal | undefined): Promise<string | null> {
  if (signal?.aborted) return null;
  const followed = await follow(ask, url, { maxRedirects: 5, maxBytes: MAX_BYTES, signal });
  if (!followed.ok || followed.answer.status !== 200 || followed.answer.body === undefined) return null;
  const { body, contentType } = followed.answer;
  try {
    const packed = body[0] === 0x1f && body[1] === 0x8b;
    return decodePage(packed ? await gunzip(body, { maxOutputLength: MAX_BYTES }) : body, contentType);
  } catch {
    return null;
  }
}

/** The pages that a portal itself lists in sitemaps and feeds; see `discover` of the engine. Never rejects. */
export async function discoverPages(
  ask: Ask,
  portal: {
    origin: string;
    /** Sitemaps that robots.txt names. */
    sitemaps: readonly string[];
    /** The home page, where it came as HTML. */
    home: { url: string; html: string } | null;
    /** Whether an address is the portal's and robots.txt allows it. */
    belongs: (url: string) => boolean;
  },
  signal?: AbortSignal,
): Promise<Pick<Connection, 'sitemap' | 'feed'>> {
  const { discover } = await import('@niemyet/audit');
  const { origin, sitemaps, home, belongs } = portal;
  return discover(origin, sitemaps, home, { text: url => textOf(ask, url, signal), belongs });
}
