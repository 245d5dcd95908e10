import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('home pages and whole portals without a choice, one of them with it', () => {
  expect(readOptions(['x'])).toMatchObject({ folder: 'x', homes: true, sites: true, json: false });
  expect(readOptions(['x', '--homes'])).toMatchObject({ homes: true, sites: false });
  expect(readOptions(['--sites', 'x', '--on', '2019-12-31'])).toMatchObject({ sites: true, homes: false });
});

test.each([[[]], [['a', 'b']], [['a', '--on', 'tomorrow']], [['a', '--no-such']]])('%j is refused', args => {
  expect(typeof readOptions(args)).toBe('string');
});
