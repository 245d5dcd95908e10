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
