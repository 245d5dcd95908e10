import type { SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import type { Block, Link } from '../record/page.ts';
import { placeOf } from '../site/boilerplate.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';

/** A named thing in which a phrase of some set was found. */
export interface Node {
  /** Step of its page. */
  page: number;
  kind: 'link' | 'heading';
  /** Index into the record's links or blocks. */
  index: number;
  text: string;
  /** The text together with what it stands under, where only both name something. */
  joined?: string;
  hits: TextHits;
}

/** A link whose address or image name, without marks, holds a phrase of some set. */
export interface AddressNode {
  page: number;
  index: number;
}

/**
 * What names something on a site's pages, by the sets whose phrases it holds, in the order of the pages. Of links and headings
 * that are alike in all that could tell them apart as leads, the first stands for all: a menu counts once, not on every page.
 */
export interface NodeIndex {
  /** The sets of which a phrase stands in a title, a link or a text of any page. */
  sets(): ReadonlySet<SetId>;
  of(set: SetId): readonly Node[];
  addresses(set: SetId): readonly AddressNode[];
  /** The sets that an address is named by. */
  addressSets(): Iterable<SetId>;
}

const NONE: readonly never[] = [];

class Nodes implements NodeIndex {
  private readonly held = new Set<SetId>();
  private readonly bySet = new Map<SetId, Node[]>();
  private readonly byAddress = new Map<SetId, AddressNode[]>();
  private readonly seen = new Set<string>();

  sets(): ReadonlySet<SetId> {
    return this.held;
  }

  of(set: SetId): readonly Node[] {
    return this.bySet.get(set) ?? NONE;
  }

  addresses(set: SetId): readonly AddressNode[] {
    return this.byAddress.get(set) ?? NONE;
  }

  addressSets(): Iterable<SetId> {
    return this.byAddress.keys();
  }

  title(hits: TextHits): void {
    for (const set of hits.bySet.keys()) this.held.add(set);
  }

  link(page: number, index: number, link: Link, text: string, hits: TextHits, joined?: string): void {
    if (hits.bySet.size === 0) return;
    const { via, region, imageOnly, hidden, href = '' } = link;
    const own = text === link.text;
    const name = joined === undefined ? text : `${text}\u0000${joined}`;
    this.add(`${via} ${region} ${own} ${imageOnly} ${hidden === true} ${href}\u0000${name}`, {
      page,
      kind: 'link',
      index,
      text,
      ...(joined === undefined ? {} : { joined }),
      hits,
    });
  }

  block(page: number, index: number, block: Block, hits: TextHits): void {
    if (hits.bySet.size === 0) return;
    const { text, heading, region, hidden, selector } = block;
    if (heading === 0) this.title(hits);
    else
      this.add(`${heading} ${region} ${hidden === true} ${placeOf(selector)}\u0000${text}`, {
        page,
        kind: 'heading',
        index,
        text,
        hits,
      });
  }

  address(
    page: number,
    index: number,
    { via, region, href, selector }: Link,
    sets: ReadonlySet<SetId>,
  ): void {
    if (sets.size === 0) return;
    const key = `address ${via} ${region} ${href ?? selector}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    for (const set of sets) append(this.byAddress, set, { page, index });
  }

  private add(key: string, node: Node): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    for (const set of node.hits.bySet.keys()) {
      this.held.add(set);
      append(this.bySet, set, node);
    }
  }
}

/** Indexes a site's hits by set, each page once. */
export const indexNodes: (site: Site) => NodeIndex = keptOf(
  () => new Nodes(),
  (nodes, { page, record, observed }, first) => {
    if (!first) return;
    nodes.title(observed.title);
    for (let index = 0; index < record.links.length; index++) {
      const hits = observed.links[index] as TextHits;
      const link = record.links[index] as Link;
      if (hits.bySet.size > 0) nodes.link(page, index, link, link.text, hits);
    }
    for (const [index, list] of observed.linksAlso) {
      const link = record.links[index];
      if (link === undefined) continue;
      for (const [n, hits] of list.entries()) nodes.link(page, index, link, link.also[n] ?? '', hits);
    }
    for (const [index, list] of observed.linksUnder) {
      const link = record.links[index];
      if (link === undefined) continue;
      for (const { text, hits } of list) nodes.link(page, index, link, link.text, hits, text);
    }
    for (let index = 0; index < record.blocks.length; index++) {
      const hits = observed.blocks[index] as TextHits;
      if (hits.bySet.size > 0) nodes.block(page, index, record.blocks[index] as Block, hits);
    }
    for (const [index, sets] of observed.linkAddresses) {
      const link = record.links[index];
      if (link !== undefined) nodes.address(page, index, link, sets);
    }
  },
);

/** Appends an item to the list of a set. */
export function append<T>(lists: Map<SetId, T[]>, set: SetId, item: T): void {
  const list = lists.get(set);
  if (list === undefined) lists.set(set, [item]);
  else list.push(item);
}
