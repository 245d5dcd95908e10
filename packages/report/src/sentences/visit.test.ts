import { expect, it } from 'vitest';
import { visitReason, visitResponse } from './visit.ts';

const titles = new Map([['citizen-reception-schedule', 'Lịch tiếp công dân']]);

it('says why a page was opened', () => {
  expect(visitReason({ reason: 'home' }, 'vi', titles)).toBe('trang chủ');
  expect(visitReason({ reason: 'lead:citizen-reception-schedule' }, 'vi', titles)).toBe(
    'dấu hiệu: Lịch tiếp công dân',
  );
  expect(visitReason({ reason: 'lead:unknown' }, 'en', titles)).toBe('lead: unknown');
  expect(visitReason({ reason: 'previous:citizen-reception-schedule' }, 'vi', titles)).toBe(
    'minh chứng lần trước: Lịch tiếp công dân',
  );
  expect(visitReason({ reason: 'again:unknown' }, 'en', titles)).toContain('opened again: unknown');
  expect(visitReason({ reason: 'something-new' }, 'en', titles)).toBe('something-new');
});

it('says what the server answered', () => {
  expect(visitResponse({ status: 200 }, 'vi')).toBe('HTTP 200');
  expect(visitResponse({ status: 0, failure: 'timeout' }, 'vi')).toBe('quá thời gian chờ');
  expect(visitResponse({ status: 404, failure: 'http-404' }, 'en')).toBe('HTTP 404, http-404');
});

it('says how much of a document was read, and that it is a scan', () => {
  const document = { format: 'pdf', pagesRead: 10, pagesTotal: 12, scan: false };
  const said = (over: Partial<typeof document>, failure?: string) =>
    visitResponse(
      { status: 200, document: { ...document, ...over }, ...(failure === undefined ? {} : { failure }) },
      'vi',
    );
  expect(said({})).toBe('HTTP 200, đã đọc 10/12 trang');
  expect(said({ pagesTotal: 10 })).toBe('HTTP 200, đã đọc 10 trang');
  expect(said({ scan: true })).toBe('HTTP 200, bản quét, không đọc được chữ');
  expect(said({ pagesRead: 0 }, 'document-encrypted')).toBe('HTTP 200, tệp đặt mật khẩu');
  expect(visitReason({ reason: 'document:citizen-reception-schedule' }, 'vi', titles)).toBe(
    'tệp mở để kiểm tra: Lịch tiếp công dân',
  );
});

it.each([
  'document-too-large',
  'document-expands',
  'document-encrypted',
  'document-broken',
  'document-legacy',
  'document-unsupported',
  'document-is-page',
  'document-empty',
  'document-timeout',
  'document-reader-failed',
])('has words for %s', problem => {
  for (const language of ['vi', 'en'] as const)
    expect(visitResponse({ status: 0, failure: problem }, language)).not.toBe(problem);
});
