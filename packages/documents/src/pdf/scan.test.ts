import { expect, it } from 'vitest';
import { isScan, type Pages } from './scan.ts';

const pages = (over: Partial<Pages>): Pages => ({
  total: 2,
  read: 2,
  characters: 0,
  pixels: 4_000_000,
  fromScanner: false,
  ...over,
});

it.each<[string, Partial<Pages>, boolean]>([
  ['pictures and no text', {}, true],
  ['a stamp and page numbers', { characters: 240 }, true],
  ['a text', { characters: 241 }, false],
  ['pictures that cover half', { pixels: 600_000 }, false],
  ['pictures that cover half, by a scanner', { pixels: 600_000, fromScanner: true }, true],
  ['no page read', { read: 0 }, false],
])('%s', (_, over, scan) => expect(isScan(pages(over))).toBe(scan));
