import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { findBoilerplate, RepeatCounter } from './boilerplate.ts';

const MENU = '<div><a href="/lich">Lịch tiếp công dân</a></div>';
const pages = (bodies: string[]) => bodies.map((body, n) => page(body, `p${n}`));

describe('findBoilerplate', () => {
  it('knows nothing of two pages', () => {
    const list = pages([MENU, MENU]);
    const frame = findBoilerplate(list);
    expect(frame.known).toBe(false);
    expect(frame.link(list[0]!.links[0]!)).toBe(false);
    expect(frame.block(list[0]!.blocks[0]!)).toBe(false);
  });

  it('takes what stands on most pages for the frame, and what stands on one for content', () => {
    const list = pages(['Một', 'Hai', 'Ba', 'Bốn'].map(text => `${MENU}<p>${text}</p>`));
    const frame = findBoilerplate(list);
    for (const { blocks, links } of list) {
      expect(blocks.map(block => frame.block(block))).toEqual([true, false]);
      expect(links.map(link => frame.link(link))).toEqual([true]);
    }
  });

  it('keeps a page’s own heading apart from the menu entry of the same name', () => {
    const list = pages([`${MENU}<h1>Lịch tiếp công dân</h1>`, MENU, MENU, MENU]);
    const frame = findBoilerplate(list);
    expect(list[0]!.blocks.map(block => frame.block(block))).toEqual([true, false]);
  });

  it('does not care how many brothers stand before it', () => {
    const list = pages(['', '<p>a</p>', '<p>b</p><p>c</p>'].map(before => `${before}${MENU}`));
    const frame = findBoilerplate(list);
    expect(frame.link(list[2]!.links[0]!)).toBe(true);
  });

  it('does not care for an id that is made for each page', () => {
    const list = pages(['a1', 'b2', 'c3', 'd'].map(id => `<div id="hop_${id}">${MENU}</div>`));
    const frame = findBoilerplate(list);
    expect(list.map(({ links }) => frame.link(links[0]!))).toEqual([true, true, true, false]);
  });

  it.each([
    [4, 10, true],
    [3, 10, false],
  ])('of %i pages out of %i: %s', (with_, all, repeated) => {
    const list = pages(Array.from({ length: all }, (_, n) => (n < with_ ? MENU : `<p>${n}</p>`)));
    expect(findBoilerplate(list).link(list[0]!.links[0]!)).toBe(repeated);
  });

  it('counts a page once, however often it says the same', () => {
    const list = pages([`${MENU.repeat(9)}`, '<p>a</p>', '<p>b</p>']);
    expect(findBoilerplate(list).link(list[0]!.links[0]!)).toBe(false);
  });
  it('says the same of blocks and links by their numbers, of pages that were counted and of others', () => {
    const list = pages(['Một', 'Hai', 'Ba', 'Bốn'].map(text => `${MENU}<p>${text}</p>`));
    const other = page(`${MENU}<p>Năm</p>`, 'khac');
    const few = findBoilerplate(list.slice(0, 2));
    const frame = findBoilerplate(list);
    for (const record of [...list, other]) {
      const on = frame.on(record);
      expect(record.blocks.map((_, i) => on.block(i))).toEqual([true, false]);
      expect(record.links.map((_, i) => on.link(i))).toEqual([true]);
      expect(few.on(record).block(0)).toBe(false);
    }
  });

  it('counts what stands on stories opened beside, without asking for more of it', () => {
    const list = pages(['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười']);
    const marked = pages(['a', 'b', 'c'].map(text => `${MENU}<p>${text}</p>`));
    const link = marked[0]!.links[0]!;
    const repeats = (beside: boolean) => {
      const frame = new RepeatCounter();
      for (const [n, record] of marked.entries()) frame.add(n, record);
      for (const [n, record] of list.entries()) frame.add(n + 3, record, beside);
      frame.settle();
      return frame.link(link);
    };
    expect(repeats(false)).toBe(false);
    expect(repeats(true)).toBe(true);
  });
});
