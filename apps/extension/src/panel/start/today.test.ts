import { expect, it } from 'vitest';
import { roundOf, todayInVietnam } from './today.ts';

it('counts the day in Vietnam', () => {
  expect(todayInVietnam(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
  expect(todayInVietnam(new Date('2026-11-21T16:59:59Z'))).toBe('2026-11-21');
});

it.each([
  ['2026-01-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
])('%s is in %s', (day, round) => expect(roundOf(day)).toBe(round));
