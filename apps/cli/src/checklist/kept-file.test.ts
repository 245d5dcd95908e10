import { expect, it } from 'vitest';
import { digestOfAll, keptFile } from './kept-file.ts';

it('names contents by each of them, not by what they are together', () => {
  expect(digestOfAll('ab', 'c')).toBe(digestOfAll('ab', 'c'));
  expect(digestOfAll('ab', 'c')).not.toBe(digestOfAll('a', 'bc'));
});

it('keeps each folder in a file of its own', () => {
  expect(keptFile('/kept', '/a')).not.toBe(keptFile('/kept', '/b'));
  expect(keptFile('/kept', '/a')).toMatch(/^.kept.checks.[\w-]{43}\.json$/);
});
