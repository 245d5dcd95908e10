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
  /** A picture shown on several pages is decoration. */
  picture(src: string): boolean;
}

const position = (selector: string) => selector.replace(/:nth-child\(\d+\)/g, '');
const keysOf = new WeakMap<PageRecord, ReadonlySet<string>>();

function pageKeys(page: PageRecord): ReadonlySet<string> {
  let keys = keysOf.get(page);
  if (keys === undefined) {
    keys = new Set([
      ...page.blocks.map(blockKey),
      ...page.links.map(linkKey),
      ...page.pictures.map(picture => picture.src),
    ]);
    keysOf.set(page, keys);
  }
  return keys;
}

const blockKey = (block: Block) => `${block.text}\u0000${block.heading}\u0000${position(block.selector)}`;
const linkKey = (link: Link) => `${link.text}\u0000${link.href ?? ''}\u0000${position(link.selector)}`;

/**
 * Counts texts and links at their places across pages. The place (path of element names) keeps a page's own
 * heading apart from the menu entry of the same name.
 */
export function findBoilerplate(pages: readonly PageRecord[]): Boilerplate {
  const threshold = Math.max(MIN_PAGES, Math.ceil(pages.length * SHARE));
  if (pages.length < MIN_PAGES)
    return { known: false, block: () => false, link: () => false, picture: () => false };
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of pageKeys(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const repeats = (key: string) => (counts.get(key) ?? 0) >= threshold;
  return {
    known: true,
    block: block => repeats(blockKey(block)),
    link: link => repeats(linkKey(link)),
    picture: src => (counts.get(src) ?? 0) > 1,
  };
}
