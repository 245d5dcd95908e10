import { createHash } from 'node:crypto';
import type { FetchFailure, FetchOutcome, PageVersion } from '@niemyet/audit';
import { contentKind, looksLikeHtml, mediaTypeOf } from '@niemyet/audit/content';
import type { Clock } from '../source.ts';
import { decodePage } from './charset.ts';
import type { Ask, Followed, FollowOptions } from './redirects.ts';
import { follow } from './redirects.ts';
import type { Answer } from './transport.ts';
import { TURNED_AWAY } from './turned-away.ts';

/** A failure as an outcome. */
export function failed(
  failure: FetchFailure,
  at: { status?: number; finalUrl?: string; fetchedAt: string; tries?: number },
): FetchOutcome {
  const { status = 0, finalUrl, fetchedAt, tries = 1 } = at;
  return { kind: 'failure', failure, status, fetchedAt, tries, ...(finalUrl ? { finalUrl } : {}) };
}

/** A page's bytes as an outcome: decoded, measured, with their SHA-256. */
export function pageOf(
  bytes: Uint8Array,
  at: { finalUrl: string; status: number; fetchedAt: string; contentType?: string; version?: PageVersion },
): FetchOutcome {
  const { contentType, ...rest } = at;
  return {
    kind: 'html',
    ...rest,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    html: decodePage(bytes, contentType),
    rendered: false,
  };
}

function versionOf({ etag, lastModified, notModified }: Answer): { version?: PageVersion } {
  if (etag === undefined && lastModified === undefined) return {};
  return {
    version: {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      ...(notModified === true ? { notModified } : {}),
    },
  };
}

function wantsBody(answer: Answer): boolean {
  const kind = contentKind(answer.contentType, answer.attachment);
  return answer.status < 300 && (kind === 'html' || kind === 'unsaid');
}

function outcomeOf(followed: Followed, fetchedAt: string): FetchOutcome {
  const { finalUrl } = followed;
  if (!followed.ok) return failed(followed.failure, { status: followed.status, finalUrl, fetchedAt });
  const { answer } = followed;
  const { status, contentType, contentLength, body } = answer;
  if (TURNED_AWAY.has(status)) return failed('blocked', { status, finalUrl, fetchedAt });
  if (status < 200 || status >= 300) return failed('http-status', { status, finalUrl, fetchedAt });
  const kind = contentKind(contentType, answer.attachment);
  if (kind === 'other') return failed('not-html', { status, finalUrl, fetchedAt });
  if (kind === 'html' || (kind === 'unsaid' && body !== undefined && looksLikeHtml(body))) {
    const page = { finalUrl, status, fetchedAt, contentType, ...versionOf(answer) };
    return pageOf(body ?? new Uint8Array(), page);
  }
  const type = mediaTypeOf(contentType) || 'application/octet-stream';
  const bytes = body?.length ?? contentLength;
  return { kind: 'file', finalUrl, status, fetchedAt, bytes, contentType: type };
}

/** Fetches one page once, following its redirects. Never rejects. */
export async function fetchPage(
  ask: Ask,
  url: string,
  options: FollowOptions,
  now: Clock,
): Promise<{ outcome: FetchOutcome; followed: Followed }> {
  const followed = await follow(ask, url, { ...options, wantsBody });
  return { outcome: outcomeOf(followed, now()), followed };
}
