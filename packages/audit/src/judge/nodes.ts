import type { SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';

/** A named thing on a page in which a phrase of some set was found. */
export interface Node {
  view: PageView;
  kind: 'link' | 'heading' | 'text' | 'title';
  /** Index into the record's links or blocks; -1 for the title. */
  index: number;
  text: string;
  hits: TextHits;
}

/** The nodes of a site by the sets whose phrases they hold. */
export interface NodeIndex {
  of(set: SetId): readonly Node[];
  /** Links whose address or image name, without marks, holds a phrase of the set. */
  addresses(set: SetId): readonly { view: PageView; index: number }[];
}

/** The nodes of one page. */
interface ViewNodes {
  bySet: ReadonlyMap<SetId, readonly Node[]>;
  byAddress: ReadonlyMap<SetId, readonly { view: PageView; index: number }[]>;
}

const built = new WeakMap<Site, NodeIndex>();
const nodesOf = new WeakMap<PageView, ViewNodes>();

/** Indexes a site's hits by set: each page once, and each set when it is first asked for. */
export function indexNodes(site: Site): NodeIndex {
  const known = built.get(site);
  if (known !== undefined) return known;
  const views = site.views.filter(view => view !== null).map(nodesOfView);
  const bySet = new Map<SetId, readonly Node[]>();
  const byAddress = new Map<SetId, readonly { view: PageView; index: number }[]>();
  const index: NodeIndex = {
    of: set => gather(bySet, set, () => views.flatMap(view => view.bySet.get(set) ?? [])),
    addresses: set => gather(byAddress, set, () => views.flatMap(view => view.byAddress.get(set) ?? [])),
  };
  built.set(site, index);
  return index;
}

function gather<T>(known: Map<SetId, readonly T[]>, set: SetId, make: () => readonly T[]): readonly T[] {
  let list = known.get(set);
  if (list === undefined) {
    list = make();
    known.set(set, list);
  }
  return list;
}

function nodesOfView(view: PageView): ViewNodes {
  let nodes = nodesOf.get(view);
  if (nodes === undefined) {
    nodes = readNodes(view);
    nodesOf.set(view, nodes);
  }
  return nodes;
}

function readNodes(view: PageView): ViewNodes {
  const bySet = new Map<SetId, Node[]>();
  const byAddress = new Map<SetId, { view: PageView; index: number }[]>();
  const { record, observed } = view;
  const add = (kind: Node['kind'], index: number, text: string, hits: TextHits) => {
    if (hits.bySet.size === 0) return;
    const node = { view, kind, index, text, hits };
    for (const set of hits.bySet.keys()) put(bySet, set, node);
  };
  add('title', -1, record.title, observed.title);
  for (const [index, hits] of observed.links.entries()) {
    const link = hits.bySet.size === 0 ? undefined : record.links[index];
    if (link !== undefined) add('link', index, link.text, hits);
  }
  for (const [index, list] of observed.linksAlso) {
    for (const [n, hits] of list.entries()) add('link', index, record.links[index]?.also[n] ?? '', hits);
  }
  for (const [index, hits] of observed.blocks.entries()) {
    const block = hits.bySet.size === 0 ? undefined : record.blocks[index];
    if (block !== undefined) add(block.heading > 0 ? 'heading' : 'text', index, block.text, hits);
  }
  for (const [index, sets] of observed.linkAddresses.entries()) {
    if (sets.size > 0) for (const set of sets) put(byAddress, set, { view, index });
  }
  return { bySet, byAddress };
}

function put<T>(lists: Map<SetId, T[]>, set: SetId, item: T): void {
  const list = lists.get(set);
  if (list === undefined) lists.set(set, [item]);
  else list.push(item);
}
