import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { type Seen, type Sight, veilLinks } from './veiled-links.ts';

const IN_SIGHT: Seen = {
  visible: true,
  fontSize: 16,
  textIndent: 0,
  right: 100,
  bottom: 100,
  moves: false,
  around: [],
};
const nothing = { width: 500, height: 0 };

/** A page all of whose elements stand so; counts how many were looked at. */
function standing(seen: Partial<Seen>) {
  const asked: string[] = [];
  const sight: Sight = selector => {
    asked.push(selector);
    return { ...IN_SIGHT, ...seen };
  };
  return { asked, sight };
}

const ABROAD = '<a href="https://x.example/">x</a>';

describe('veilLinks', () => {
  it.each<[string, Partial<Seen>, string | undefined]>([
    ['in sight', {}, undefined],
    ['not laid out', { visible: false }, 'hidden'],
    ['of no size', { fontSize: 0 }, 'cloaked'],
    ['pushed out', { textIndent: -9999 }, 'cloaked'],
    ['left of the page', { right: -5000 }, 'cloaked'],
    ['above the page', { bottom: -5000 }, 'cloaked'],
    ['in a marquee', { right: -5000, moves: true }, undefined],
    ['in a closed accordion', { around: [{ ...nothing, cuts: true }] }, 'hidden'],
    ['in what overflows', { around: [{ ...nothing, cuts: false }] }, undefined],
    [
      'far within what is closed',
      { around: Array(50).fill({ ...nothing, height: 9, cuts: true }) },
      undefined,
    ],
  ])('tells a link %s', (_, seen, veil) => {
    const record = page(ABROAD);
    veilLinks(record, standing(seen).sight);
    expect(record.links[0]?.veiled).toBe(veil);
  });

  it('looks at no other links, and at few of those', () => {
    const { asked, sight } = standing({ visible: false });
    veilLinks(page('<a href="/x">a</a><a href="https://b.vn/">b</a><a href="#">c</a><a>d</a>'), sight);
    expect(asked).toEqual([]);
    veilLinks(page(ABROAD.repeat(1000)), sight);
    expect(asked).toHaveLength(200);
  });

  it('is not led astray by an element that is gone', () => {
    const record = page(ABROAD);
    veilLinks(record, () => null);
    expect(record.links[0]?.veiled).toBeUndefined();
  });
});
