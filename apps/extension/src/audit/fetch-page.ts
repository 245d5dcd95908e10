import type { FetchFailure, FetchOutcome } from '@niemyet/audit';
import { readBody, TooLargeError } from './body.ts';
import { contentKind, looksLikeHtml, mediaTypeOf } from './content.ts';
import { decodeHtml } from './decode.ts';
import { isOfPortal } from './host.ts';

/** Milliseconds in which a page must have arrived, headers and body. */
export const PAGE_TIMEOUT = 15_000;
/** Bytes of one page at most. */
export const PAGE_BYTES = 10_000_000;

const OPTIONS: RequestInit = {
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5' },
};

/** Statuses by which a firewall turns visitors away. */
const TURNED_AWAY: ReadonlySet<number> = new Set([403, 429, 451]);

/** What a fetch needs from outside. */
export interface PageFetch {
  fetch: typeof fetch;
  now: () => Date;
  /** Address of the portal: a page that ends on another host is not its page. */
  portal: string;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** A fetch that failed says nothing of why; whether it was sent on to a host without permission can be asked. */
async function whyNoAnswer(url: string, port: PageFetch, signal: AbortSignal): Promise<FetchFailure> {
  try {
    const answer = await port.fetch(url, { ...OPTIONS, redirect: 'manual', signal });
    await answer.body?.cancel();
    return answer.type === 'opaqueredirect' ? 'off-site' : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Why an answer cannot be used by its head alone, or null. */
function refusal(response: Response, finalUrl: string, portal: string): FetchFailure | null {
  if (!isOfPortal(finalUrl, portal)) return 'off-site';
  if (TURNED_AWAY.has(response.status)) return 'blocked';
  if (!response.ok) return 'http-status';
  return contentKind(response.headers) === 'other' ? 'not-html' : null;
}

async function outcomeOf(response: Response, url: string, port: PageFetch): Promise<FetchOutcome> {
  const { status, headers } = response;
  const fetchedAt = port.now().toISOString();
  const finalUrl = (response.url || url).replace(/#.*$/, '');
  const failure = refusal(response, finalUrl, port.portal);
  if (failure !== null) {
    await response.body?.cancel();
    return { kind: 'failure', failure, status, finalUrl, fetchedAt, tries: 1 };
  }
  const contentType = headers.get('content-type') ?? '';
  const file = (bytes: number): FetchOutcome => {
    const type = mediaTypeOf(contentType) || 'application/octet-stream';
    return { kind: 'file', finalUrl, status, fetchedAt, bytes, contentType: type };
  };
  const kind = contentKind(headers);
  if (kind === 'file') {
    await response.body?.cancel();
    return file(Math.max(0, Math.trunc(Number(headers.get('content-length')) || 0)));
  }
  const bytes = await readBody(response, PAGE_BYTES);
  if (kind === 'unsaid' && !looksLikeHtml(bytes)) return file(bytes.byteLength);
  return {
    kind: 'html',
    finalUrl,
    status,
    fetchedAt,
    bytes: bytes.byteLength,
    sha256: await sha256(bytes),
    html: decodeHtml(bytes, contentType),
    rendered: false,
  };
}

/**
 * Fetches one page of the portal. HTML comes decoded; another kind of file is named without being read. Never
 * throws: a failure is an outcome. `abort` ends it.
 */
export async function fetchPage(url: string, port: PageFetch, abort?: AbortSignal): Promise<FetchOutcome> {
  const timeout = AbortSignal.timeout(PAGE_TIMEOUT);
  const signal = abort ? AbortSignal.any([abort, timeout]) : timeout;
  const failed = (failure: FetchFailure): FetchOutcome => ({
    kind: 'failure',
    failure,
    status: 0,
    finalUrl: url,
    fetchedAt: port.now().toISOString(),
    tries: 1,
  });
  try {
    const response = await port.fetch(url, { ...OPTIONS, redirect: 'follow', signal });
    return await outcomeOf(response, url, port);
  } catch (error) {
    if (error instanceof TooLargeError) return failed('too-large');
    if (abort?.aborted) return failed('aborted');
    if (timeout.aborted) return failed('timeout');
    return failed(await whyNoAnswer(url, port, signal));
  }
}
