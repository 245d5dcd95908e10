import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('ten thousand pages without a choice, others with it', () => {
  expect(readOptions([])).toEqual({ pages: 10_000, seed: 1 });
  expect(readOptions(['--pages', '3', '--seed', '77'])).toEqual({ pages: 3, seed: 77 });
});

test.each([[['--pages', '0']], [['--seed', 'x']], [['--pages', '1.5']], [['3']], [['--no-such']]])(
  '%j is refused',
  args => {
    expect(typeof readOptions(args)).toBe('string');
  },
);
