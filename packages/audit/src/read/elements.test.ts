import { describe, expect, it } from 'vitest';
import { BLOCKS, isHidden, SKIPPED, STYLED_HEADING } from './elements.ts';

describe('isHidden', () => {
  it.each([
    [{ style: 'display:none' }, true],
    [{ style: 'color:red; DISPLAY : NONE;' }, true],
    [{ style: 'visibility: hidden' }, true],
    [{ hidden: '' }, true],
    [{ style: 'display:block' }, false],
    [{ class: 'hidden' }, false],
    [{}, false],
  ])('%j: %s', (attributes: Record<string, string>, hidden) => {
    expect(isHidden(name => attributes[name] ?? null)).toBe(hidden);
  });
});

describe('STYLED_HEADING', () => {
  it.each(['title', 'box-title', 'tieu-de', 'heading2', 'news_head'])('knows %s', name => {
    expect(STYLED_HEADING.test(name)).toBe(true);
  });
  it.each(['subtitles', 'header', 'titled', 'content'])('does not take %s for one', name => {
    expect(STYLED_HEADING.test(name)).toBe(false);
  });
});

describe('the sets', () => {
  it('take no element for both text and none', () => {
    expect([...SKIPPED].filter(tag => BLOCKS.has(tag))).toEqual([]);
  });
});
