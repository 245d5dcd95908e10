import { PageVisit } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../record/document.ts';
import { FETCHED, HOME, html, page } from '../testing/page.ts';
import type { FetchedDocument, FetchOutcome } from './outcome.ts';
import type { PageRequest } from './session.ts';
import { resultOf, visitOf } from './step.ts';

const request = { url: `${HOME}lich`, reason: 'lead:reception', render: false };
const fetched = (over: object = {}): FetchOutcome => ({
  kind: 'html',
  finalUrl: `${HOME}lich-moi`,
  status: 200,
  fetchedAt: FETCHED,
  bytes: 12,
  html: html('<p>x</p>', 'Lịch'),
  rendered: true,
  ...over,
});

describe('a version', () => {
  it('goes into the record, unless its name is too long to be asked by', () => {
    const visit = (version: object) => {
      const step = { request, result: resultOf(request, fetched({ version })) };
      return PageVisit.parse(visitOf(step));
    };
    const lastModified = 'Fri, 20 Nov 2026 02:00:00 GMT';
    expect(visit({ etag: '"1"', lastModified, notModified: true })).toMatchObject({
      etag: '"1"',
      lastModified,
      notModified: true,
    });
    expect(Object.keys(visit({ etag: 'x'.repeat(301) }))).toEqual(Object.keys(visit({})));
  });
});

describe('resultOf', () => {
  it('reads HTML, and keeps none of it', () => {
    const result = resultOf(request, fetched({ sha256: 'a'.repeat(64) }));
    expect(result).toMatchObject({
      kind: 'record',
      record: { url: request.url, finalUrl: `${HOME}lich-moi`, title: 'Lịch', bytes: 12, rendered: true },
    });
    expect(JSON.stringify(result)).not.toContain('<p>');
  });
  it.each([400, 404, 500, 503])('takes a page of status %i for none', status => {
    expect(resultOf(request, fetched({ status }))).toEqual({
      kind: 'failure',
      failure: 'http-status',
      status,
      finalUrl: `${HOME}lich-moi`,
      fetchedAt: FETCHED,
      tries: 1,
    });
  });
  it('takes a failure by the address asked where no other answered', () => {
    const failure: FetchOutcome = {
      kind: 'failure',
      failure: 'dns',
      status: 0,
      fetchedAt: FETCHED,
      tries: 3,
    };
    expect(resultOf(request, failure)).toMatchObject({ failure: 'dns', finalUrl: request.url, tries: 3 });
    expect(resultOf(request, { ...failure, finalUrl: HOME })).toMatchObject({ finalUrl: HOME });
  });
  it('takes a page read elsewhere as it is', () => {
    const record = page('<p>x</p>');
    expect(resultOf(request, { kind: 'record', record })).toEqual({ kind: 'record', record });
  });
  it('does not throw on a page that cannot be read', () => {
    expect(resultOf(request, fetched({ html: null }))).toMatchObject({
      kind: 'failure',
      failure: 'unreadable',
    });
  });
});

const wanted: PageRequest = {
  url: `${HOME}tt.pdf`,
  reason: 'document:reception',
  render: false,
  kind: 'document',
};
const opened = (over: Partial<DocumentRecord> = {}): FetchedDocument => ({
  kind: 'document',
  finalUrl: `${HOME}tt.pdf`,
  status: 200,
  fetchedAt: FETCHED,
  bytes: 9,
  contentType: 'application/pdf',
  sha256: 'a'.repeat(64),
  document: {
    format: 'pdf',
    title: 'Thông báo',
    pagesRead: 1,
    pagesTotal: 3,
    lines: [{ page: 1, text: 'Lịch tiếp công dân' }],
    cut: true,
    scan: false,
    readable: true,
    ...over,
  },
});

describe('resultOf a document', () => {
  it('keeps what was read of it', () => {
    expect(resultOf(wanted, opened())).toEqual(opened());
  });
  it('takes one whose reading breaks its bounds for unreadable', () => {
    const lines = [{ page: 0, text: '' }];
    expect(resultOf(wanted, opened({ lines }))).toMatchObject({ kind: 'failure', failure: 'unreadable' });
  });
  it.each<[string, FetchOutcome, string]>([
    ['a page in its place', fetched(), 'document-is-page'],
    ['a page read elsewhere', { kind: 'record', record: page('<p>x</p>') }, 'document-is-page'],
    [
      'a file that nobody opened',
      { kind: 'file', finalUrl: HOME, status: 200, fetchedAt: FETCHED, bytes: 9, contentType: 'x' },
      'document-unsupported',
    ],
  ])('reads no page for one: %s', (_, outcome, problem) => {
    const result = resultOf(wanted, outcome);
    expect(result).toMatchObject({ kind: 'document', document: { problem, lines: [] } });
    expect(visitOf({ request: wanted, result })).toMatchObject({ failure: problem });
  });
  it('says what failed', () => {
    const failure = { kind: 'failure', failure: 'timeout', status: 0, fetchedAt: FETCHED, tries: 1 } as const;
    expect(resultOf(wanted, failure)).toMatchObject({ failure: 'timeout', finalUrl: wanted.url });
    expect(resultOf(wanted, fetched({ status: 404 }))).toMatchObject({ failure: 'http-status', status: 404 });
  });
  it('is only a file where a page was asked for', () => {
    expect(resultOf(request, opened())).toMatchObject({ kind: 'file', contentType: 'application/pdf' });
  });
});

describe('visitOf', () => {
  it('of a document says what it is, how much was read, and whether it is a scan', () => {
    const visit = visitOf({ request: wanted, result: resultOf(wanted, opened({ scan: true })) });
    expect(PageVisit.safeParse(visit).error?.issues).toBeUndefined();
    expect(visit).toMatchObject({
      title: 'Thông báo',
      bytes: 9,
      document: { format: 'pdf', pagesRead: 1, pagesTotal: 3, scan: true },
    });
    expect(visit).not.toHaveProperty('failure');
  });

  it.each<[string, FetchOutcome]>([
    ['a page', fetched({ sha256: 'a'.repeat(64) })],
    ['a page without a title', fetched({ html: '' })],
    ['a page with an endless title', fetched({ html: html('', 'chữ '.repeat(900)) })],
    ['a failure', { kind: 'failure', failure: 'timeout', status: 0, fetchedAt: FETCHED, tries: 3 }],
    [
      'a file',
      {
        kind: 'file',
        finalUrl: HOME,
        status: 200,
        fetchedAt: FETCHED,
        bytes: 9,
        contentType: 'application/pdf',
      },
    ],
  ])('of %s is one that a record may hold', (_, outcome) => {
    const visit = visitOf({ request, result: resultOf(request, outcome) });
    expect(PageVisit.safeParse(visit).error?.issues).toBeUndefined();
    expect(visit).toMatchObject({ url: request.url, reason: 'lead:reception' });
  });
  it('says why a page was not read', () => {
    const visit = (outcome: FetchOutcome) => visitOf({ request, result: resultOf(request, outcome) });
    expect(
      visit({ kind: 'failure', failure: 'robots', status: 0, fetchedAt: FETCHED, tries: 1 }).failure,
    ).toBe('robots');
    expect(
      visit({ kind: 'file', finalUrl: HOME, status: 200, fetchedAt: FETCHED, bytes: 9, contentType: 'x' }),
    ).toMatchObject({ failure: 'not-html', bytes: 9 });
    expect(visit(fetched())).not.toHaveProperty('failure');
  });
});

it('keeps no identity number that a page has in its title', () => {
  const titled = fetched({ html: html('<p>x</p>', 'Ông A, CCCD 099071000215') });
  expect(visitOf({ request, result: resultOf(request, titled) }).title).toBe('Ông A, CCCD ████████████');
});
