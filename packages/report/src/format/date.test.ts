import { expect, it } from 'vitest';
import { day, moment, vietnamClock } from './date.ts';

it('writes a day in the order of the language', () => {
  expect(day('2026-10-02', 'vi')).toBe('02/10/2026');
  expect(day('2026-10-02', 'en')).toBe('2026-10-02');
});

it('reads an instant on Vietnam’s clock, over midnight too', () => {
  expect(moment('2026-11-21T20:30:00.000Z', 'vi')).toBe('03:30 22/11/2026');
  expect(moment('2026-11-21T20:30:00+07:00', 'en')).toBe('2026-11-21 20:30');
  expect(day('2026-11-21T20:30:00.000Z', 'vi')).toBe('22/11/2026');
  expect(vietnamClock('2026-11-21T20:30:00Z').toISOString()).toBe('2026-11-22T03:30:00.000Z');
});
