import { describe, expect, it } from 'vitest';
import { only, page } from '../testing/page.ts';
import { PAGE_BOUNDS } from './walked.ts';

describe('bounds', () => {
  it('ends at a depth, and says so', () => {
    const record = page(`${'<div>'.repeat(PAGE_BOUNDS.depth + 50)}đáy`);
    expect(record.cut).toEqual(['depth']);
    expect(record.blocks).toEqual([]);
  });
  it('ends at a number of nodes', () => {
    const record = page('<p>a'.repeat(PAGE_BOUNDS.nodes / 2 + 10));
    expect(record.cut).toEqual(['nodes']);
    expect(record.blocks.length).toBeLessThanOrEqual(PAGE_BOUNDS.nodes / 2);
  });
  it('ends at a number of links', () => {
    const record = page('<a href=/a>a</a>'.repeat(PAGE_BOUNDS.links + 5));
    expect(record.cut).toEqual(['links']);
    expect(record.links).toHaveLength(PAGE_BOUNDS.links);
  });
  it('ends at an amount of text', () => {
    const record = page(`<p>${'chữ '.repeat(4000)}</p>`.repeat(280));
    expect(record.cut).toEqual(['text']);
  });
  it('keeps a block bounded', () => {
    const parts = Array.from({ length: 40 }, () => `<i>${'chữ '.repeat(500)}</i>`).join('');
    expect(only(page(`<p>${parts}</p>`).blocks).text.length).toBeLessThanOrEqual(
      PAGE_BOUNDS.blockText + 2000,
    );
  });
});
