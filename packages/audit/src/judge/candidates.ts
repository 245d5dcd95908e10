import type { CompiledIndicator } from '../match/compile.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import { tellsOfElsewhere } from './elsewhere.ts';
import { isBroad, namingHit } from './entry.ts';
import { indexNodes, type Node, type NodeIndex } from './nodes.ts';

/** What may be a lead of an indicator, by what stands on the pages alone. */
export interface Candidate {
  node: Node;
  matched: string;
  broad: boolean;
}

const candidates = new KeptWith<NodeIndex, Map<CompiledIndicator, { looked: number; named: Candidate[] }>>();

/** The links and headings that name the subject of an indicator: those that came since are looked at, no other. */
export function candidatesOf(site: Site, indicator: CompiledIndicator): readonly Candidate[] {
  const { compiled } = site;
  const stories = indicator.indicator.stories === true;
  const index = indexNodes(site);
  site.looked?.counted(site, now => indexNodes(now).of(indicator.terms).length);
  const nodes = index.of(indicator.terms);
  if (nodes.length === 0) return [];
  let ofIndex = candidates.get(index);
  if (ofIndex === undefined) {
    ofIndex = new Map();
    candidates.set(index, ofIndex);
  }
  let state = ofIndex.get(indicator);
  if (state === undefined) {
    state = { looked: 0, named: [] };
    ofIndex.set(indicator, state);
  }
  for (; state.looked < nodes.length; state.looked++) {
    const node = nodes[state.looked] as Node;
    const record = site.views[node.page]?.record;
    const region = (node.kind === 'link' ? record?.links : record?.blocks)?.[node.index]?.region;
    if (region === undefined) continue;
    const text = node.joined ?? node.text;
    const hit = namingHit(compiled, node.hits, indicator, indicator.terms, text, region);
    if (hit === undefined) continue;
    if (stories && tellsOfElsewhere(site, text, node.hits, indicator)) continue;
    state.named.push({
      node,
      matched: compiled.phrases[hit.phrase] ?? '',
      broad: isBroad(compiled, indicator, hit),
    });
  }
  return state.named;
}
