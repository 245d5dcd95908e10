import { describe, expect, it } from 'vitest';
import { dayInVietnam, isDay, quarterOf } from './dates.ts';

describe('dayInVietnam', () => {
  it.each([
    ['2026-11-22T16:59:59.000Z', '2026-11-22'],
    ['2026-11-22T17:00:00.000Z', '2026-11-23'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s is %s', (instant, day) => expect(dayInVietnam(instant)).toBe(day));
});

describe('isDay', () => {
  it.each([
    ['2026-11-22', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['22/11/2026', false],
    ['2026-13-01', false],
    ['', false],
  ])('%s: %s', (text, day) => expect(isDay(text)).toBe(day));
});

describe('quarterOf', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-11-22', '2026-Q4'],
  ])('%s is in %s', (day, round) => expect(quarterOf(day)).toBe(round));
});
