import type { FetchOutcome } from '@niemyet/audit';
import { mediaTypeOf } from '@niemyet/audit/content';
import { DOCUMENT_BYTES, type DocumentOpener, unopened } from '../documents/opener.ts';
import type { Clock } from '../source.ts';
import { failed } from './page.ts';
import { type Ask, type FollowOptions, follow } from './redirects.ts';
import { TURNED_AWAY } from './turned-away.ts';

/** Fetches one document once, following its redirects, and opens it. Never rejects. */
export async function fetchDocument(
  ask: Ask,
  url: string,
  options: FollowOptions,
  opener: DocumentOpener,
  now: Clock,
): Promise<FetchOutcome> {
  const followed = await follow(ask, url, {
    ...options,
    maxBytes: DOCUMENT_BYTES,
    wantsBody: ({ status, contentLength }) => status < 300 && contentLength <= DOCUMENT_BYTES,
  });
  const fetchedAt = now();
  const { finalUrl } = followed;
  if (!followed.ok) {
    const { failure, status } = followed;
    return failed(failure, { status, finalUrl, fetchedAt });
  }
  const { status, contentType, contentLength, body } = followed.answer;
  if (TURNED_AWAY.has(status)) return failed('blocked', { status, finalUrl, fetchedAt });
  if (status < 200 || status >= 300) return failed('http-status', { status, finalUrl, fetchedAt });
  const at = { finalUrl, status, fetchedAt, contentType: mediaTypeOf(contentType) };
  if (body === undefined) return unopened('document-too-large', contentLength, at);
  return opener.open(body, at);
}
