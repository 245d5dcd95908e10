import { expect, test } from 'vitest';
import { showFuzz } from './show.ts';

const run = {
  pages: 2,
  portals: 0,
  bytes: 2_000_000,
  mutations: new Map([
    ['soup', 2],
    ['cut', 1],
  ]),
  times: [
    { seed: 5, bytes: 100_000, ms: 40 },
    { seed: 6, bytes: 1_900_000, ms: 380 },
  ],
};

test('tells how many pages, how long they took and that nothing is wrong', () => {
  const text = showFuzz({ ...run, failures: [] });
  expect(text).toContain('2 pages of 2.0 MB in all, 0 portals of them, 0 with problems');
  expect(text).toContain('cut 1, soup 2');
  expect(text).toMatch(/the slowest page +380\.0/);
  expect(text).toMatch(/the same, slowest page +40\.0/);
});

test('tells the seed of a failure, what was done to the page and what is wrong', () => {
  const failure = {
    kind: 'page',
    mutations: ['cut', 'soup'],
    problems: ['thrown: x', 'y'],
    pages: [],
  } as const;
  const text = showFuzz({
    ...run,
    failures: Array.from({ length: 22 }, (_, n) => ({ ...failure, seed: n })),
  });
  expect(text).toContain('seed 0, page, cut, soup: thrown: x (and 1 more)');
  expect(text).toContain('and 2 more');
  expect(text).not.toContain('seed 21');
});
