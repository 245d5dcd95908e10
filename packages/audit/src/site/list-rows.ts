import type { Link, PageRecord } from '../record/page.ts';
import { placeOf } from './boilerplate.ts';
import { isWithin } from './card.ts';
import type { Titles } from './item-date.ts';

/** A row is no longer, in texts before and after its link. */
const REACH = 12;
const CHILD = 62;

/** Rows of lists whose boxes no element tells: alike links stand in each of them at the same place. */
export class ListRows {
  private readonly record: PageRecord;
  private readonly titles: Titles;
  /** Links by the names of the elements around them, in order; and the place of each among its like. */
  private readonly alike = new Map<string, number[]>();
  private readonly places: number[] = [];

  constructor(record: PageRecord, titles: Titles) {
    this.record = record;
    this.titles = titles;
    for (let i = 0; i < record.links.length; i++) {
      const { hidden, href, selector } = record.links[i] as Link;
      if (hidden === true || href === undefined) continue;
      const place = placeOf(selector);
      const list = this.alike.get(place);
      this.places[i] = list?.length ?? 0;
      if (list === undefined) this.alike.set(place, [i]);
      else list.push(i);
    }
  }

  /**
   * The blocks of the row that a link stands in: of the box that tells it from the like links before and after it, where that holds more
   * than the link, and titles of no more than `others` other things.
   */
  around(index: number, others: number): { from: number; to: number } | null {
    const { links } = this.record;
    const link = links[index] as Link;
    const like = this.alike.get(placeOf(link.selector));
    const at = this.places[index];
    if (like === undefined || at === undefined || like.length < 2) return null;
    const boxes = [like[at - 1], like[at + 1]].flatMap(i => {
      const other = i === undefined ? undefined : links[i];
      return other === undefined ? [] : [ownBox(link.selector, other.selector)];
    });
    // The wider of the two, where it is a row: several files may stand in one.
    for (const box of boxes.sort((a, b) => a.length - b.length)) {
      const row = this.rowIn(box, link);
      if (row !== null && this.othersIn(row, link) <= others) return row;
    }
    return null;
  }

  /** The block of the title that a row links to, where there is one. */
  titleIn({ from, to }: { from: number; to: number }): number | undefined {
    for (let i = from; i <= to; i++) if (this.titles.has(i)) return i;
    return undefined;
  }

  private rowIn(box: string, { block }: Link): { from: number; to: number } | null {
    const { record } = this;
    let from = block;
    let to = block;
    if (!isWithin(record, block, box)) return null;
    while (block - from < REACH && from > 0 && isWithin(record, from - 1, box)) from -= 1;
    while (to - block < REACH && isWithin(record, to + 1, box)) to += 1;
    const isCut = block - from >= REACH || to - block >= REACH;
    return from === to || isCut ? null : { from, to };
  }

  private othersIn({ from, to }: { from: number; to: number }, { href }: Link): number {
    const others = new Set<string>();
    for (let i = from; i <= to; i++)
      for (const address of this.titles.get(i) ?? []) if (address !== href) others.add(address);
    return others.size;
  }
}

/** The path of the outermost element around a link that is not around another. */
function ownBox(selector: string, other: string): string {
  let shared = 0;
  let i = 0;
  for (; i < selector.length && selector.charCodeAt(i) === other.charCodeAt(i); i++)
    if (selector.charCodeAt(i) === CHILD) shared = i;
  const end = selector.indexOf('>', Math.max(shared, 0) + 1);
  return end < 0 ? selector : selector.slice(0, end);
}
