import { describe, expect, it } from 'vitest';
import { chunksOf, MAX_CHARACTERS, MAX_ITEMS } from './chunks.ts';

const items = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }));
const sizes = (count: number, length: number) => chunksOf(items(count, length)).map(chunk => chunk.length);

describe('chunksOf', () => {
  it('sends no more than may go in one call', () => {
    expect(sizes(0, 1)).toEqual([]);
    expect(sizes(MAX_ITEMS, 1)).toEqual([MAX_ITEMS]);
    expect(sizes(MAX_ITEMS + 1, 1)).toEqual([MAX_ITEMS, 1]);
    expect(sizes(3, MAX_CHARACTERS / 2)).toEqual([2, 1]);
    expect(sizes(2, MAX_CHARACTERS + 1)).toEqual([1, 1]);
  });

  it('keeps the order', () => {
    const numbered = Array.from({ length: 450 }, (_, index) => ({ text: String(index) }));
    expect(chunksOf(numbered).flat()).toEqual(numbered);
  });
});
