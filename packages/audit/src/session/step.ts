import type { PageVisit } from '@niemyet/rules';
import { maskNumbers } from '../exposure/mask.ts';
import { unicodeOf } from '../legacy-text/unicode.ts';
import { readHtml } from '../read/html.ts';
import { shorten } from '../read/text.ts';
import { DocumentRecord } from '../record/document.ts';
import type { FetchedRecord, FetchOutcome, PageVersion } from './outcome.ts';
import type { AuditStep, PageRequest } from './session.ts';

/** What came of a request, read: the part of a step that is stored. Never throws on a page. */
export function resultOf(request: PageRequest, outcome: FetchOutcome): AuditStep['result'] {
  if (request.kind === 'document') return documentResult(request, outcome);
  switch (outcome.kind) {
    case 'record':
      return recordResult(outcome);
    case 'file': {
      const { kind, finalUrl, status, fetchedAt, bytes, contentType } = outcome;
      return { kind, finalUrl, status, fetchedAt, bytes, contentType };
    }
    case 'failure': {
      const { kind, failure, status, fetchedAt, tries } = outcome;
      return { kind, failure, status, finalUrl: outcome.finalUrl ?? request.url, fetchedAt, tries };
    }
    case 'document': {
      const { finalUrl, status, fetchedAt, bytes, contentType } = outcome;
      return { kind: 'file', finalUrl, status, fetchedAt, bytes, contentType };
    }
    default: {
      const { html, finalUrl, status, fetchedAt, bytes, sha256, rendered, version } = outcome;
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
        const record = readHtml(html, facts);
        return { kind: 'record', record, ...(version === undefined ? {} : { version }) };
      } catch {
        return { kind: 'failure', failure: 'unreadable', status, finalUrl, fetchedAt, tries: 1 };
      }
    }
  }
}

/** What an address that answers otherwise than by a document is. */
const UNREAD = { title: '', pagesRead: 0, pagesTotal: 0, lines: [], cut: false, scan: false, readable: true };

/** What came of opening a document. A page that stands in its place (a log-in, an error) is not read as a page. */
function documentResult(request: PageRequest, outcome: FetchOutcome): AuditStep['result'] {
  if (outcome.kind === 'failure') {
    const { kind, failure, status, fetchedAt, tries } = outcome;
    return { kind, failure, status, finalUrl: outcome.finalUrl ?? request.url, fetchedAt, tries };
  }
  const { finalUrl, status, fetchedAt, bytes } = outcome.kind === 'record' ? outcome.record : outcome;
  if (status >= 400)
    return { kind: 'failure', failure: 'http-status', status, finalUrl, fetchedAt, tries: 1 };
  const answer = { kind: 'document', finalUrl, status, fetchedAt, bytes } as const;
  if (outcome.kind === 'document') {
    const { contentType, sha256 } = outcome;
    const document = DocumentRecord.safeParse(outcome.document);
    if (!document.success)
      return { kind: 'failure', failure: 'unreadable', status, finalUrl, fetchedAt, tries: 1 };
    return {
      ...answer,
      contentType,
      ...(sha256 === undefined ? {} : { sha256 }),
      document: inUnicode(document.data),
    };
  }
  if (outcome.kind === 'file') {
    const document = { ...UNREAD, format: 'unknown', problem: 'document-unsupported' } as const;
    return { ...answer, contentType: outcome.contentType, document };
  }
  const document = { ...UNREAD, format: 'html', problem: 'document-is-page' } as const;
  return { ...answer, contentType: 'text/html', document };
}

/** A document set in fonts of before Unicode, in Unicode. */
function inUnicode(document: DocumentRecord): DocumentRecord {
  const unicode = unicodeOf(document.lines.map(({ text }) => text));
  if (unicode === null) return document;
  const lines = document.lines.map(({ page, text }) => ({ page, text: unicode.convert(text) ?? text }));
  return { ...document, lines };
}

/** A page that answered with an error is none, however it was read. */
function recordResult({ record, version }: FetchedRecord): AuditStep['result'] {
  const { status, finalUrl, fetchedAt } = record;
  if (status < 400) return { kind: 'record', record, ...(version === undefined ? {} : { version }) };
  return { kind: 'failure', failure: 'http-status', status, finalUrl, fetchedAt, tries: 1 };
}

/** A version within the bounds of the record. A name that is longer would not be the server's any more. */
function versionOf({ etag = '', lastModified = '', notModified }: PageVersion = {}): PageVersion {
  return {
    ...(etag === '' || etag.length > 300 ? {} : { etag }),
    ...(lastModified === '' || lastModified.length > 300 ? {} : { lastModified }),
    ...(notModified === true ? { notModified } : {}),
  };
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
      ...(record.title === '' ? {} : { title: shorten(maskNumbers(record.title), 300) }),
      ...versionOf(result.version),
    };
  }
  if (result.kind === 'document') {
    const { finalUrl, status, fetchedAt, bytes, sha256, document } = result;
    const { format, pagesRead, pagesTotal, scan, title, problem } = document;
    return {
      url: request.url,
      finalUrl,
      status,
      fetchedAt,
      ...(sha256 === undefined ? {} : { sha256 }),
      bytes,
      rendered: false,
      framesNotRead: 0,
      reason,
      ...(problem === undefined ? {} : { failure: problem }),
      ...(title === '' ? {} : { title: shorten(maskNumbers(title), 300) }),
      document: { format, pagesRead, pagesTotal, scan },
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
