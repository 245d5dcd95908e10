import { expect, it } from 'vitest';
import { slugsOf } from './slugs.ts';

it('strips marks, and leaves out what is too short to mean anything', () => {
  expect(slugsOf(['Lịch tiếp công dân', 'lich-hop', 'dân', 'dichvucong'])).toEqual([
    'lich tiep cong dan',
    'lich hop',
    'dichvucong',
  ]);
});

it('gives the same list the same slugs', () => {
  const texts = ['Một cửa'];
  expect(slugsOf(texts)).toBe(slugsOf(texts));
});
