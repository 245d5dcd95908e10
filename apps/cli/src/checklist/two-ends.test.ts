import { expect, it } from 'vitest';
import { TwoEnds } from './two-ends.ts';

it('gives each piece of work once, from both ends until they meet', () => {
  const here = new TwoEnds(5);
  const there = new TwoEnds(5, here.memory);
  const [first, last] = [here.from('first'), there.from('last')];
  const taken = [first, last, first, first, last, last, first].map(end => end.next().value ?? null);
  expect(taken).toEqual([0, 4, 1, 2, 3, null, null]);
});

it('gives all to one where the other takes nothing', () => {
  expect([...new TwoEnds(3).from('first')]).toEqual([0, 1, 2]);
  expect([...new TwoEnds(3).from('last')]).toEqual([2, 1, 0]);
  expect([...new TwoEnds(0).from('first')]).toEqual([]);
});

it('gives a portion of it, and the next one', () => {
  const ends = new TwoEnds(4);
  expect([...ends.from('last', 0, 3)]).toEqual([3, 2, 1]);
  expect(ends.isLeft).toBe(true);
  expect([...ends.from('last', 3)]).toEqual([0]);
  expect(ends.isLeft).toBe(false);
  expect([...ends.from('last', 4)]).toEqual([]);
});
