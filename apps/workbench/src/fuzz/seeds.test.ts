import { expect, test } from 'vitest';
import { samplePages } from './seeds.ts';

test('gives the pages of all sample portals as text', () => {
  const pages = samplePages();
  expect(pages.length).toBeGreaterThan(300);
  expect(pages.filter(page => !/<(html|body|p|h1|div|frameset)\b/i.test(page))).toEqual([]);
});
