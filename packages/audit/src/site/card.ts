import { countWords } from '../match/words.ts';
import type { Link, PageRecord } from '../record/page.ts';
import type { Content } from './items.ts';

/** The addresses that each block links to. */
export type Addresses = ReadonlyMap<number, ReadonlySet<string>>;

/** The addresses of a page by the blocks they stand in; hidden links apart. */
export function addressesByBlock(record: PageRecord): Addresses {
  const addresses = new Map<number, Set<string>>();
  for (const { block, href, hidden } of record.links) {
    if (href === undefined || hidden === true) continue;
    const list = addresses.get(block);
    if (list === undefined) addresses.set(block, new Set([href]));
    else list.add(href);
  }
  return addresses;
}

/** A card is this many blocks before its link and after it at most, and as many boxes around the link. */
const CARD = { before: 6, after: 3, boxes: 3 };

/** The card a link stands in, a box with a heading and no other address: its blocks, from the heading on. */
export function cardAround(
  record: PageRecord,
  link: Link,
  content: Content,
  addresses: Addresses,
): { from: number; to: number } | null {
  let box = link.selector;
  for (let n = 0; n < CARD.boxes; n++) {
    const cut = box.lastIndexOf('>');
    if (cut < 0) return null;
    box = box.slice(0, cut);
    let from = link.block;
    let to = link.block;
    while (from > 0 && link.block - from <= CARD.before && isWithin(record, from - 1, box)) from -= 1;
    while (to - link.block <= CARD.after && isWithin(record, to + 1, box)) to += 1;
    if (link.block - from > CARD.before || to - link.block > CARD.after) return null;
    let head = -1;
    for (let i = from; i <= to; i++) {
      for (const address of addresses.get(i) ?? []) if (address !== link.href) return null;
      if (i <= link.block && (record.blocks[i]?.heading ?? 0) > 0 && content.has(i)) head = i;
    }
    const title = record.blocks[head]?.text;
    if (title !== undefined && countWords(title) > countWords(link.text)) return { from: head, to };
  }
  return null;
}

const CHILD = 62;

/** Whether a block stands in the box of a path, or is it. */
export const isWithin = (record: PageRecord, block: number, box: string): boolean => {
  const path = record.blocks[block]?.selector;
  if (path === undefined || !path.startsWith(box)) return false;
  return path.length === box.length || path.charCodeAt(box.length) === CHILD;
};
