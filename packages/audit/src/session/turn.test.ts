import { expect, it } from 'vitest';
import { isDueAfter } from './turn.ts';

const turns = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => from + n).filter(isDueAfter);

it('comes after each of the first pages, then after every fourth', () => {
  expect(turns(1, 20)).toEqual([1, 2, 3, 4, 5, 6, 8, 12, 16]);
});

it('comes after ever more pages on a large portal', () => {
  expect(turns(100, 120)).toEqual([100, 104, 108, 112, 116]);
  expect(turns(1000, 1100)).toEqual([1000, 1025, 1050, 1075]);
});
