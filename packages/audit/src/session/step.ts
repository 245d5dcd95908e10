import type { PageVisit } from '@niemyet/rules';
import { readHtml } from '../read/html.ts';
import { shorten } from '../read/text.ts';
import type { PageRecord } from '../record/page.ts';
import type { FetchOutcome } from './outcome.ts';
import type { AuditStep, PageRequest } from './session.ts';

/** What came of a request, read: the part of a step that is stored. Never throws on a page. */
export function resultOf(request: PageRequest, outcome: FetchOutcome): AuditStep['result'] {
  switch (outcome.kind) {
    case 'record':
      return recordResult(outcome.record);
    case 'file': {
      const { kind, finalUrl, status, fetchedAt, bytes, contentType } = outcome;
      return { kind, finalUrl, status, fetchedAt, bytes, contentType };
    }
    case 'failure': {
      const { kind, failure, status, fetchedAt, tries } = outcome;
      return { kind, failure, status, finalUrl: outcome.finalUrl ?? request.url, fetchedAt, tries };
    }
    default: {
      const { html, finalUrl, status, fetchedAt, bytes, sha256, rendered } = outcome;
      if (status >= 400)
        return { kind: 'failure', failure: 'http-status', status, finalUrl, fetchedAt, tries: 1 };
      try {
        const facts = {
          url: request.url,
          finalUrl,
          status,
          fetchedAt,
          bytes,
          rendered,
          ...(sha256 === undefined ? {} : { sha256 }),
        };
        return { kind: 'record', record: readHtml(html, facts) };
      } catch {
        return { kind: 'failure', failure: 'unreadable', status, finalUrl, fetchedAt, tries: 1 };
      }
    }
  }
}

/** A page that answered with an error is none, however it was read. */
function recordResult(record: PageRecord): AuditStep['result'] {
  const { status, finalUrl, fetchedAt } = record;
  if (status < 400) return { kind: 'record', record };
  return { kind: 'failure', failure: 'http-status', status, finalUrl, fetchedAt, tries: 1 };
}

/** A step as the record shows it. */
export function visitOf(step: AuditStep): PageVisit {
  const { request, result } = step;
  const reason = shorten(request.reason, 300);
  if (result.kind === 'record') {
    const { record } = result;
    return {
      url: request.url,
      finalUrl: record.finalUrl,
      status: record.status,
      fetchedAt: record.fetchedAt,
      ...(record.sha256 === undefined ? {} : { sha256: record.sha256 }),
      bytes: record.bytes,
      rendered: record.rendered,
      framesNotRead: record.frames.filter(frame => !frame.read).length,
      reason,
      ...(record.title === '' ? {} : { title: shorten(record.title, 300) }),
    };
  }
  return {
    url: request.url,
    finalUrl: result.finalUrl,
    status: result.status,
    fetchedAt: result.fetchedAt,
    bytes: result.kind === 'file' ? result.bytes : 0,
    rendered: false,
    framesNotRead: 0,
    reason,
    failure: result.kind === 'file' ? 'not-html' : result.failure,
  };
}
