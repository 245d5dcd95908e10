import { expect, it } from 'vitest';
import { checklist, indicator } from '../testing/checklist.ts';
import { readAhead } from './ahead.ts';
import type { FetchOutcome } from './outcome.ts';
import { resultOf } from './step.ts';

const URL_ = 'https://a.gov.vn/';
const page: FetchOutcome = {
  kind: 'html',
  finalUrl: `${URL_}trang-chu`,
  status: 200,
  fetchedAt: '2026-11-20T02:00:00Z',
  bytes: 9,
  sha256: 'a'.repeat(64),
  html: '<title>Xã Hòa An</title><h1>Lịch tiếp công dân</h1>',
  rendered: false,
};
const FAILURE: FetchOutcome = {
  kind: 'failure',
  failure: 'dns',
  status: 0,
  fetchedAt: page.fetchedAt,
  tries: 3,
};

it.each<[string, FetchOutcome]>([
  ['a page', page],
  ['a page of a version', { ...page, version: { etag: '"1"', notModified: true } }],
  ['an error page', { ...page, status: 503 }],
  ['a file', { ...page, kind: 'file', contentType: 'application/pdf' }],
  ['nothing', FAILURE],
])('makes the same step of %s', (_, outcome) => {
  const request = { url: URL_, reason: 'home', render: false };
  const ahead = readAhead(checklist([indicator()]), '2026-11-20', URL_, outcome);
  expect(resultOf(request, ahead)).toEqual(resultOf(request, outcome));
});

it('has a page read, and leaves what is none', () => {
  const list = checklist([indicator()]);
  expect(readAhead(list, '2026-11-20', URL_, page)).toMatchObject({ kind: 'record', record: { url: URL_ } });
  expect(readAhead(list, '2026-11-20', URL_, FAILURE)).toBe(FAILURE);
});
