import { expect, it } from 'vitest';
import { minutesFor, minutesLeft } from './estimate.ts';

it('tells between how many minutes so many pages take', () => {
  expect(minutesFor(100)).toEqual({ from: 1, to: 4 });
  expect(minutesFor(10)).toEqual({ from: 1, to: 2 });
  expect(minutesFor(1000)).toEqual({ from: 9, to: 34 });
});

it('tells the minutes left from what the pages so far took', () => {
  expect(minutesLeft(4, 10_000, 90)).toBeNull();
  expect(minutesLeft(10, 10_000, 90)).toBe(1);
  expect(minutesLeft(10, 10_000, 30)).toBe(0);
});
