import type { SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import type { Block, Link, Region } from '../record/page.ts';
import { placeOf } from '../site/boilerplate.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';
import { MetOnce } from './met.ts';

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

const REGIONS: readonly Region[] = ['main', 'nav', 'header', 'footer', 'aside'];
const WAYS: readonly Link['via'][] = ['a', 'area', 'onclick', 'option', 'frame', 'postback'];

/** All that tells links of one name and address apart, as a number; `own`: the name is its own text. */
function kindOfLink({ via, region, imageOnly, hidden }: Link, own: boolean): number {
  const place = WAYS.indexOf(via) * REGIONS.length + REGIONS.indexOf(region);
  return place * 8 + (own ? 4 : 0) + (imageOnly ? 2 : 0) + (hidden === true ? 1 : 0);
}

function kindOfHeading({ heading, region, hidden }: Block): number {
  return (heading * REGIONS.length + REGIONS.indexOf(region)) * 2 + (hidden === true ? 1 : 0);
}

class Nodes implements NodeIndex {
  private readonly held = new Set<SetId>();
  private readonly bySet = new Map<SetId, Node[]>();
  private readonly byAddress = new Map<SetId, AddressNode[]>();
  private readonly links = new MetOnce();
  private readonly headings = new MetOnce(placeOf);
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
    const name = joined === undefined ? text : `${text}\u0000${joined}`;
    if (!this.links.take(name, link.href ?? '', kindOfLink(link, text === link.text))) return;
    const node: Node = { page, kind: 'link', index, text, hits };
    this.add(joined === undefined ? node : { ...node, joined });
  }

  block(page: number, index: number, block: Block, hits: TextHits): void {
    if (hits.bySet.size === 0) return;
    const { text, heading, selector } = block;
    if (heading === 0) this.title(hits);
    else if (this.headings.take(text, selector, kindOfHeading(block)))
      this.add({ page, kind: 'heading', index, text, hits });
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

  private add(node: Node): void {
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
