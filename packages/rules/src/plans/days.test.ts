import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, isWorkingDay, lastDayOf } from './days.ts';

/** Tết Tân Sửu: Wednesday 10 to Tuesday 16 February 2021. */
const TET = [
  '2021-02-10',
  '2021-02-11',
  '2021-02-12',
  '2021-02-13',
  '2021-02-14',
  '2021-02-15',
  '2021-02-16',
];

describe('addDays', () => {
  it.each([
    ['2021-02-28', 1, '2021-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2021-03-01', -1, '2021-02-28'],
    ['2021-03-01', 0, '2021-03-01'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it.each(['2021-02-30', '2021-13-01', 'hôm nay', ''])('refuses %s', day => {
    expect(() => addDays(day, 1)).toThrow(RangeError);
  });
});

describe('lastDayOf', () => {
  it.each([
    [2021, 2, '2021-02-28'],
    [2024, 2, '2024-02-29'],
    [2021, 12, '2021-12-31'],
  ])('%i-%i is %s', (year, month, expected) => {
    expect(lastDayOf(year, month)).toBe(expected);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['a Friday', '2021-08-06', true],
    ['a Saturday', '2021-08-07', false],
    ['a Sunday', '2021-08-08', false],
    ['a holiday', '2021-02-10', false],
    ['a Monday', '2021-08-09', true],
  ])('knows %s', (_, day, expected) => {
    expect(isWorkingDay(day, { holidays: TET })).toBe(expected);
  });

  it('knows a Saturday worked in exchange', () => {
    expect(isWorkingDay('2021-08-07', { holidays: [], workedWeekends: ['2021-08-07'] })).toBe(true);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['within a week', '2021-08-02', 4, '2021-08-06'],
    ['over a weekend', '2021-08-05', 5, '2021-08-12'],
    ['from a Saturday', '2021-08-07', 1, '2021-08-09'],
    ['over Tết', '2021-02-09', 5, '2021-02-23'],
    ['backwards over Tết', '2021-02-17', -1, '2021-02-09'],
    ['none', '2021-08-07', 0, '2021-08-07'],
  ])('counts %s', (_, from, count, expected) => {
    expect(addWorkingDays(from, count, { holidays: TET })).toBe(expected);
  });

  it('ends on a working day, and back again on the day it came from', () => {
    const calendar = { holidays: TET };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = addWorkingDays(addDays('2021-01-01', offset), 1, calendar);
        const to = addWorkingDays(from, count, calendar);
        expect(isWorkingDay(to, calendar)).toBe(true);
        expect(addWorkingDays(to, -count, calendar)).toBe(from);
      }),
    );
  });
});
