import type { SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import { ByPage } from '../site/by-page.ts';
import type { Item } from '../site/items.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';
import { titleHits } from './topic.ts';

/** A heading in the content of a page, or its title (block -1). */
export interface Head {
  block: number;
  text: string;
  hits: TextHits;
}

function heldUnder<K, V>(site: Site, pages: (site: Site) => ByPage<K, V>, key: K) {
  site.looked?.under(site, pages, key);
  return pages(site).of(key);
}

function gather<T>(held: Map<SetId, T[]>, hits: TextHits | undefined, item: T): void {
  if (hits === undefined || hits.bySet.size === 0) return;
  for (const set of hits.bySet.keys()) {
    const list = held.get(set);
    if (list === undefined) held.set(set, [item]);
    else list.push(item);
  }
}

const headsOf = keptOf(
  () => new ByPage<SetId, Head[]>(),
  (heads, { page, record, observed, blocks, home, heading: own }) => {
    const held = new Map<SetId, Head[]>();
    if (!home) gather(held, observed.title, { block: -1, text: record.title, hits: observed.title });
    for (const block of blocks) {
      const hits = observed.blocks[block];
      if (hits === undefined || hits.bySet.size === 0) continue;
      const { heading = 0, text = '' } = record.blocks[block] ?? {};
      if (heading > 0 || block === own) gather(held, hits, { block, text, hits });
    }
    heads.put(page, held);
  },
);

/** Headings and titles in which a phrase of the set stands, page by page; the home page's title is none. */
export function headsWith(
  site: Site,
  set: SetId,
): readonly (readonly [page: number, heads: readonly Head[]])[] {
  return heldUnder(site, headsOf, set);
}

const itemsOf = keptOf(
  () => new ByPage<SetId, Item[]>(),
  (items, view) => {
    const held = new Map<SetId, Item[]>();
    for (const item of view.items) gather(held, titleHits(view, item), item);
    const heading = view.heading < 0 ? undefined : view.observed.blocks[view.heading];
    for (const set of heading?.bySet.keys() ?? []) if (!held.has(set)) held.set(set, []);
    items.put(view.page, held);
  },
);

/** Items in whose title a phrase of the set stands, page by page; none where only the page's own heading holds one. */
export function itemsWith(
  site: Site,
  set: SetId,
): readonly (readonly [page: number, items: readonly Item[]])[] {
  return heldUnder(site, itemsOf, set);
}

const textsOf = keptOf(
  () => new ByPage<SetId, number[]>(),
  (texts, { page, blocks, observed }) => {
    const held = new Map<SetId, number[]>();
    for (const block of blocks) gather(held, observed.blocks[block], block);
    texts.put(page, held);
  },
);

/** Blocks of content in which a phrase of the set stands, page by page. */
export function textsWith(
  site: Site,
  set: SetId,
): readonly (readonly [page: number, blocks: readonly number[]])[] {
  return heldUnder(site, textsOf, set);
}
