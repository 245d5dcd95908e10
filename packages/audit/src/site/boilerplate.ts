import type { Block, Link, PageRecord } from '../record/page.ts';

/** From this share of the pages on, what repeats is the portal's frame and not a page's content. */
const SHARE = 0.4;
const MIN_PAGES = 3;

/** What repeats across a portal's pages: menus, footers, side boxes. */
export interface Boilerplate {
  /** False while too few pages are known to tell. */
  known: boolean;
  block(block: Block): boolean;
  link(link: Link): boolean;
  /** The same of the blocks and links of a page by their numbers, which is quicker where the page was counted. */
  on(record: PageRecord): { block(index: number): boolean; link(index: number): boolean };
  /** A picture shown on several pages is decoration. */
  picture(src: string): boolean;
}

const BROTHERS = /:nth-child\(\d+\)/g;
/** An id made for one page or one use of a part (`#portlet_101_INSTANCE_x7Qz`, `#post-812`) has a number in it. */
const MADE_ID = /^#[^>\d]*\d[^>:]*/;

/** The place of a path: its element names, without what brothers stand before them and ids that are made for each page. */
export const placeOf = (selector: string): string => selector.replace(BROTHERS, '').replace(MADE_ID, '#0');
const blockKey = (block: Block) => `${block.text}\u0000${block.heading}\u0000${placeOf(block.selector)}`;
const linkKey = (link: Link) => `${link.text}\u0000${link.href ?? ''}\u0000${placeOf(link.selector)}`;

/** How often a text, link or picture stands on pages, and on which. */
interface Count {
  picture: boolean;
  pages: number[];
  /** As of the last `settle`. */
  repeats: boolean;
}

/**
 * Counts texts, links and pictures at their places across pages, as the pages come. The place (path of element names)
 * keeps a page's own heading apart from the menu entry of the same name.
 */
export class RepeatCounter implements Boilerplate {
  private readonly counts = new Map<string, Count>();
  /** Texts and links on three pages or more, by the number of pages: few, and all that a threshold may pass over. */
  private readonly byCount = new Map<number, Set<Count>>();
  /** Those counted since the last `settle`. */
  private readonly touched = new Set<Count>();
  private waiting: [number, PageRecord][] = [];
  /** What stands on each page that was counted. Whoever counts pages has them: a `WeakMap` would free nothing sooner. */
  private readonly standing = new Map<PageRecord, { blocks: Count[]; links: Count[] }>();
  private pages = 0;
  private threshold = Number.POSITIVE_INFINITY;

  get known(): boolean {
    return this.pages >= MIN_PAGES;
  }

  /** Takes up a page under a number of its own. */
  add(page: number, record: PageRecord): void {
    this.pages += 1;
    this.waiting.push([page, record]);
  }

  private countPage(page: number, record: PageRecord): void {
    const count = (key: string) => this.count(key, page, false);
    const blocks = record.blocks.map(block => count(blockKey(block)));
    const links = record.links.map(link => count(linkKey(link)));
    this.standing.set(record, { blocks, links });
    for (const src of new Set(record.pictures.map(picture => picture.src))) this.count(src, page, true);
  }

  /** Draws the line anew for the pages counted. Gives the pages on which something has come to repeat, or no longer does. */
  settle(): ReadonlySet<number> {
    // Of one page or two nothing is known: they need not be counted.
    if (!this.known) return new Set();
    for (const [page, record] of this.waiting) this.countPage(page, record);
    this.waiting = [];
    const before = this.threshold;
    const after = Math.max(MIN_PAGES, Math.ceil(this.pages * SHARE));
    const doubtful = new Set(this.touched);
    for (let count = before; count < after; count++)
      for (const item of this.byCount.get(count) ?? []) doubtful.add(item);
    this.threshold = after;
    this.touched.clear();
    const changed = new Set<number>();
    for (const item of doubtful) {
      const repeats = item.pages.length >= (item.picture ? 2 : after);
      if (repeats === item.repeats) continue;
      item.repeats = repeats;
      for (const page of item.pages) changed.add(page);
    }
    return changed;
  }

  block(block: Block): boolean {
    if (!this.known) return false;
    return this.counts.get(blockKey(block))?.repeats ?? false;
  }

  link(link: Link): boolean {
    if (!this.known) return false;
    return this.counts.get(linkKey(link))?.repeats ?? false;
  }

  on(record: PageRecord) {
    const standing = this.known ? this.standing.get(record) : undefined;
    const { blocks, links } = record;
    return {
      block: (i: number) => standing?.blocks[i]?.repeats ?? this.block(blocks[i] as Block),
      link: (i: number) => standing?.links[i]?.repeats ?? this.link(links[i] as Link),
    };
  }

  picture(src: string): boolean {
    return this.counts.get(src)?.repeats ?? false;
  }

  /** Counts something on a page, once however often it stands there. */
  private count(key: string, page: number, picture: boolean): Count {
    let item = this.counts.get(key);
    if (item === undefined) {
      item = { picture, pages: [], repeats: false };
      this.counts.set(key, item);
    }
    const before = item.pages.length;
    if (item.pages[before - 1] === page) return item;
    item.pages.push(page);
    this.touched.add(item);
    if (picture || before + 1 < MIN_PAGES) return item;
    this.byCount.get(before)?.delete(item);
    const list = this.byCount.get(before + 1);
    if (list === undefined) this.byCount.set(before + 1, new Set([item]));
    else list.add(item);
    return item;
  }
}

/** What repeats across some pages. */
export function findBoilerplate(pages: readonly PageRecord[]): Boilerplate {
  const counter = new RepeatCounter();
  for (const [n, page] of pages.entries()) counter.add(n, page);
  counter.settle();
  return counter;
}
