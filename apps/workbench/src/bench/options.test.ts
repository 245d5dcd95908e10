import { expect, test } from 'vitest';
import { needsBuild, PARTS, readOptions } from './options.ts';

test('all is measured, or the parts that are named', () => {
  expect(readOptions([])).toEqual({ quick: false, parts: new Set(PARTS) });
  expect(readOptions(['--quick', '--only', 'page', '--only', 'size'])).toEqual({
    quick: true,
    parts: new Set(['page', 'size']),
  });
});

test('what is no part is said', () => {
  expect(readOptions(['--only', 'pages'])).toMatch('--only pages is none of page, process');
  expect(readOptions(['--fast'])).toMatch('--fast');
});

test('what runs as it is built is built anew', () => {
  expect(needsBuild(new Set(['raw-fetch']))).toBe(true);
  expect(needsBuild(new Set(['page', 'frontier']))).toBe(false);
});
