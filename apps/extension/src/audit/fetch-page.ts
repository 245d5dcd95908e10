import type { FetchedNothing, FetchFailure, FetchOutcome } from '@niemyet/audit';
import { contentKind, looksLikeHtml, mediaTypeOf } from '@niemyet/audit/content';
import { timeLimit } from '@niemyet/audit/time-limit';
import { readBody, TooLargeError } from './body.ts';
import { decodeHtml } from './decode.ts';
import { isOfPortal } from './host.ts';
import type { NetErrors } from './net-errors.ts';

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
  /** Tells how a request failed, where the browser does. */
  errors?: NetErrors;
}

/** SHA-256 in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A fetch that failed says nothing of why: the browser may tell beside it. Where it does not, whether it was sent on to a host without
 * permission can be asked.
 */
async function whyNoAnswer(url: string, port: PageFetch, signal: AbortSignal): Promise<FetchFailure> {
  const end = await port.errors?.endOf(url);
  if (end !== undefined && 'failure' in end) return end.failure;
  if (end !== undefined && !isOfPortal(end.sentTo, port.portal)) return 'off-site';
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
  return response.ok ? null : 'http-status';
}

/** Where an answer came from; the browser leaves out what stands behind the hash, which may be a page's route. */
function finalAddress(url: string, response: Response): string {
  const plain = url.replace(/#.*$/, '');
  return response.url === '' || response.url === new URL(plain).href ? url : response.url;
}

/** What is known of an answer before its body is read. */
export interface Head {
  finalUrl: string;
  status: number;
  fetchedAt: string;
}

/**
 * Asks for an address of the portal and hands a good answer to `take`. Never throws: a failure is an outcome, a body
 * past its bound is `too-large`. `abort` ends it, and so does `longest`, in milliseconds.
 */
export async function ask<Taken>(
  url: string,
  port: PageFetch,
  take: (response: Response, head: Head) => Promise<Taken>,
  { abort, longest }: { abort?: AbortSignal | undefined; longest: number },
): Promise<Taken | (FetchedNothing & { finalUrl: string })> {
  const { signal, end } = timeLimit(longest, abort);
  const failed = (failure: FetchFailure, { status, finalUrl, fetchedAt }: Head) => ({
    kind: 'failure' as const,
    failure,
    status,
    finalUrl,
    fetchedAt,
    tries: 1,
  });
  const nowhere = () => ({ status: 0, finalUrl: url, fetchedAt: port.now().toISOString() });
  try {
    const response = await port.fetch(url, { ...OPTIONS, redirect: 'follow', signal });
    const finalUrl = finalAddress(url, response);
    const head = { status: response.status, finalUrl, fetchedAt: port.now().toISOString() };
    const failure = refusal(response, finalUrl, port.portal);
    if (failure === null) return await take(response, head);
    await response.body?.cancel();
    return failed(failure, head);
  } catch (error) {
    if (error instanceof TooLargeError) return failed('too-large', nowhere());
    if (abort?.aborted) return failed('aborted', nowhere());
    if (signal.aborted) return failed('timeout', nowhere());
    return failed(await whyNoAnswer(url, port, signal), nowhere());
  } finally {
    end();
  }
}

async function takePage(response: Response, head: Head): Promise<FetchOutcome> {
  const contentType = response.headers.get('content-type') ?? '';
  const file = (bytes: number): FetchOutcome => {
    const type = mediaTypeOf(contentType) || 'application/octet-stream';
    return { kind: 'file', ...head, bytes, contentType: type };
  };
  const attachment = /^\s*attachment\b/i.test(response.headers.get('content-disposition') ?? '');
  const kind = contentKind(contentType, attachment);
  if (kind === 'other') {
    await response.body?.cancel();
    return { kind: 'failure', failure: 'not-html', ...head, tries: 1 };
  }
  if (kind === 'file') {
    await response.body?.cancel();
    return file(Math.max(0, Math.trunc(Number(response.headers.get('content-length')) || 0)));
  }
  const bytes = await readBody(response, PAGE_BYTES);
  if (kind === 'unsaid' && !looksLikeHtml(bytes)) return file(bytes.byteLength);
  return {
    kind: 'html',
    ...head,
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
export function fetchPage(url: string, port: PageFetch, abort?: AbortSignal): Promise<FetchOutcome> {
  return ask(url, port, takePage, { abort, longest: PAGE_TIMEOUT });
}
