import { expect, it } from 'vitest';
import { sequence } from './sequence.ts';

it('gives whole numbers below the bound, the same for the same seed', () => {
  const [one, other] = [sequence(3), sequence(3)];
  const numbers = Array.from({ length: 50 }, () => one(7));
  expect(numbers).toEqual(numbers.map(() => other(7)));
  expect(new Set(numbers)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
});
