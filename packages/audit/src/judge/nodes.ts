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

const NO_NODES: readonly Node[] = [];
const built = new WeakMap<Site, NodeIndex>();

/** Indexes a site's hits by set, once. */
export function indexNodes(site: Site): NodeIndex {
  const known = built.get(site);
  if (known !== undefined) return known;
  const bySet = new Map<SetId, Node[]>();
  const byAddress = new Map<SetId, { view: PageView; index: number }[]>();
  const add = (node: Node) => {
    for (const set of node.hits.bySet.keys()) {
      const list = bySet.get(set);
      if (list === undefined) bySet.set(set, [node]);
      else list.push(node);
    }
  };
  for (const view of site.views) {
    if (view === null) continue;
    const { record, observed } = view;
    add({ view, kind: 'title', index: -1, text: record.title, hits: observed.title });
    for (const [index, hits] of observed.links.entries()) {
      const link = hits.bySet.size === 0 ? undefined : record.links[index];
      if (link !== undefined) add({ view, kind: 'link', index, text: link.text, hits });
    }
    for (const [index, list] of observed.linksAlso) {
      for (const [n, hits] of list.entries()) {
        add({ view, kind: 'link', index, text: record.links[index]?.also[n] ?? '', hits });
      }
    }
    for (const [index, hits] of observed.blocks.entries()) {
      if (hits.bySet.size === 0) continue;
      const block = record.blocks[index];
      if (block !== undefined) {
        add({ view, kind: block.heading > 0 ? 'heading' : 'text', index, text: block.text, hits });
      }
    }
    for (const [index, sets] of observed.linkAddresses.entries()) {
      if (sets.size === 0) continue;
      for (const set of sets) {
        const list = byAddress.get(set);
        if (list === undefined) byAddress.set(set, [{ view, index }]);
        else list.push({ view, index });
      }
    }
  }
  const index: NodeIndex = {
    of: set => bySet.get(set) ?? NO_NODES,
    addresses: set => byAddress.get(set) ?? [],
  };
  built.set(site, index);
  return index;
}
