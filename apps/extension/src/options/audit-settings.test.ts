import { expect, it } from 'vitest';
import { PAGES } from '../store/remembered.ts';
import { pagesTyped } from './audit-settings.tsx';

it.each([
  ['100', 100],
  [' 40 ', 40],
  [String(PAGES.least), PAGES.least],
  [String(PAGES.most), PAGES.most],
  [String(PAGES.least - 1), null],
  [String(PAGES.most + 1), null],
  ['', null],
  ['12,5', null],
  ['1e2', null],
  ['-20', null],
])('%j: %j', (typed, pages) => expect(pagesTyped(typed)).toBe(pages));
