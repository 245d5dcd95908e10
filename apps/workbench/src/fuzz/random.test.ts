import { expect, test } from 'vitest';
import { Random } from './random.ts';

const drawn = (seed: number) => {
  const random = new Random(seed);
  return Array.from({ length: 2000 }, () => random.below(10));
};

test('is the same for the same seed, and another for another', () => {
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test('reaches every number below, about as often as the others', () => {
  const counts = new Map<number, number>();
  for (const n of drawn(1)) counts.set(n, (counts.get(n) ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const count of counts.values()) expect(count).toBeGreaterThan(120);
});

test('chooses from a list, and not from nothing', () => {
  expect(['a', 'b']).toContain(new Random(3).of(['a', 'b']));
  expect(() => new Random(3).of([])).toThrow(RangeError);
});
