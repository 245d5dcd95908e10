import { expect, it } from 'vitest';
import { largeGoals } from './large.ts';

const met = (seconds: number, opened: number, different: string[]) =>
  largeGoals({ pages: 12_000, seconds, opened, different }).map(goal => goal.met);

it('wants time, budget and verdicts', () => {
  expect(met(59, 100, [])).toEqual([true, true]);
  expect(met(61, 100, [])).toEqual([false, true]);
  expect(met(5, 101, [])).toEqual([false, true]);
  expect(met(5, 80, ['a', 'b'])).toEqual([true, false]);
  expect(largeGoals({ pages: 9, seconds: 1, opened: 2, different: ['a', 'b'] })[1]?.measured).toBe(
    'other: a, b',
  );
});
