import { expect, test } from 'vitest';
import { PARTS, readOptions } from './options.ts';

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
