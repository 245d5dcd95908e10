import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { type Sight, veilLinks } from './veiled-links.ts';

interface Look {
  visible?: boolean;
  fontSize?: string;
  textIndent?: string;
  right?: number;
  bottom?: number;
  marquee?: boolean;
  /** Size and overflow of the element around it. */
  around?: [number, string];
}

/** A document all of whose elements look like this; counts how many were looked at. */
function sightOf(look: Look): Sight & { looked: number } {
  const overflow = look.around?.[1] ?? 'visible';
  const parent = { clientWidth: 500, clientHeight: look.around?.[0] ?? 500, parentElement: null };
  const element = {
    checkVisibility: () => look.visible ?? true,
    closest: () => (look.marquee === true ? {} : null),
    getBoundingClientRect: () => ({ right: look.right ?? 100, bottom: look.bottom ?? 100 }),
    parentElement: parent,
  };
  const style = { fontSize: look.fontSize ?? '16px', textIndent: look.textIndent ?? '0px', overflow };
  const sight = {
    looked: 0,
    find: () => {
      sight.looked += 1;
      return element as unknown as Element;
    },
    view: { scrollX: 0, scrollY: 0, getComputedStyle: () => style } as unknown as Sight['view'],
  };
  return sight;
}

const ABROAD = '<a href="https://x.example/">x</a>';

describe('veilLinks', () => {
  it.each<[string, Look, string | undefined]>([
    ['in sight', {}, undefined],
    ['not laid out', { visible: false }, 'hidden'],
    ['of no size', { fontSize: '0px' }, 'cloaked'],
    ['pushed out', { textIndent: '-9999px' }, 'cloaked'],
    ['left of the page', { right: -5000 }, 'cloaked'],
    ['above the page', { bottom: -5000 }, 'cloaked'],
    ['in a marquee', { right: -5000, marquee: true }, undefined],
    ['in a closed accordion', { around: [0, 'hidden'] }, 'hidden'],
    ['in what overflows', { around: [0, 'visible'] }, undefined],
  ])('tells a link %s', (_, look, veil) => {
    const record = page(ABROAD);
    veilLinks(record, sightOf(look));
    expect(record.links[0]?.veiled).toBe(veil);
  });

  it('looks at no other links, and at few of those', () => {
    const sight = sightOf({ visible: false });
    veilLinks(page('<a href="/x">a</a><a href="https://b.vn/">b</a><a href="#">c</a><a>d</a>'), sight);
    expect(sight.looked).toBe(0);
    veilLinks(page(ABROAD.repeat(1000)), sight);
    expect(sight.looked).toBe(200);
  });

  it('is not led astray by an element that is gone', () => {
    const record = page(ABROAD);
    veilLinks(record, { ...sightOf({}), find: () => null });
    expect(record.links[0]?.veiled).toBeUndefined();
  });
});
