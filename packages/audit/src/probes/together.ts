import type { ProbeOf } from '@niemyet/rules';
import { textsWith } from '../judge/content.ts';
import { evidenceAt } from '../judge/evidence.ts';
import { namesOther } from '../judge/names-other.ts';
import { isDatedPosting } from '../judge/posting.ts';
import { spotProof, stretchProof } from '../judge/proofs.ts';
import { isPosting } from '../judge/topic.ts';
import type { SetId } from '../match/compile.ts';
import { standingHit } from '../match/hits.ts';
import type { PageView } from '../site/view.ts';
import { looksLikeAddress } from './fact-shapes.ts';
import { type FactKind, holdsFact } from './facts.ts';
import { NOTHING, type ProbeContext, type ProbeResult, type Proof } from './probe.ts';

/** A longer text says much else beside its number. */
const MAX_WORDS = 90;
/** Proofs that are shown. */
const MAX_PROOFS = 5;
/** More links than this beside a table are a list of other pages. */
const MAX_LINKS = 12;

/**
 * Texts, or pages, that hold all the words asked for and so many of the facts. What says whom to call and for what need not be
 * headed by it; nor need a page that tells every step of a thing. News names the numbers of others in passing, and counts as a page alone.
 */
export function runTogether(probe: ProbeOf<'phrase'>, context: ProbeContext): ProbeResult {
  const groups = [...(probe.any === undefined ? [] : [probe.any]), ...(probe.all ?? [])];
  const sets = groups.map(group => context.indicator.together.get(group));
  const [first, ...others] = sets;
  if (first === undefined || others.includes(undefined)) return NOTHING;
  const rest = others as SetId[];
  return probe.together === 'page' ? onOnePage(context, first, rest) : inOneText(probe, context, first, rest);
}

/** The pages that hold a phrase of each set in their content, unless they are lists or bear the name of another subject. */
function onOnePage(context: ProbeContext, first: SetId, rest: readonly SetId[]): ProbeResult {
  const { site, indicator } = context;
  const held = rest.map(set => new Map(textsWith(site, set)));
  const proofs: Proof[] = [];
  for (const [page, blocks] of textsWith(site, first)) {
    const view = site.views[page];
    if (view === undefined || view === null || view.home || view.broken || proofs.length >= MAX_PROOFS)
      continue;
    if (!held.every(pages => pages.has(page)) || !isOne(view) || isOfOther(context, view)) continue;
    const at = spotIn(context, view, blocks, first);
    const all = held.every((pages, n) => spotIn(context, view, pages.get(page) ?? [], rest[n]) !== undefined);
    if (at === undefined || !all) continue;
    const hits = view.observed.blocks[at];
    const hit = hits === undefined ? undefined : standingHit(hits, indicator, first);
    const matched = site.compiled.phrases[hit?.phrase ?? -1] ?? '';
    proofs.push(stretchProof(view, 0, view.record.blocks.length, 'text', at, matched));
  }
  return { met: proofs.length > 0, proofs, misses: [] };
}

/** Whether a page tells of one thing: a posting, or tables with few links, which no list of postings is. */
function isOne(view: PageView): boolean {
  if (isPosting(view)) return true;
  return view.tables.length > 0 && view.items.filter(({ file }) => file === '').length <= MAX_LINKS;
}

/** The first of some texts of a page's body in which a phrase of the set stands. */
function spotIn(
  { indicator }: ProbeContext,
  view: PageView,
  blocks: readonly number[],
  set: SetId | undefined,
): number | undefined {
  return blocks.find(i => {
    const hits = view.observed.blocks[i];
    if (set === undefined || hits === undefined || view.record.blocks[i]?.region === 'aside') return false;
    return standingHit(hits, indicator, set) !== undefined;
  });
}

function isOfOther({ site, indicator }: ProbeContext, view: PageView): boolean {
  const head = view.record.blocks[view.heading];
  const hits = head === undefined ? view.observed.title : view.observed.blocks[view.heading];
  if (hits === undefined) return false;
  const n = site.compiled.indicators.indexOf(indicator);
  return (
    hits.bySet.has(indicator.negatives) ||
    namesOther(site.compiled, hits, head?.text ?? view.record.title, 'main', n)
  );
}

/** The texts that hold a phrase of each set, with the facts in the same text or the next; of several the one that says most. */
function inOneText(
  probe: ProbeOf<'phrase'>,
  context: ProbeContext,
  first: SetId,
  rest: readonly SetId[],
): ProbeResult {
  const { site, indicator } = context;
  const wanted = probe.facts ?? [];
  const need = probe.minFacts ?? wanted.length;
  let best: { proof: Proof; kinds: readonly FactKind[] } | undefined;
  for (const [page, blocks] of textsWith(site, first)) {
    const view = site.views[page];
    if (view === undefined || view === null || view.broken || isDatedPosting(site, view)) continue;
    for (const at of blocks) {
      const block = view.record.blocks[at];
      const hits = view.observed.blocks[at];
      if (block?.region !== 'main' || hits === undefined || hits.words > MAX_WORDS) continue;
      const hit = standingHit(hits, indicator, first);
      if (hit === undefined || rest.some(set => standingHit(hits, indicator, set) === undefined)) continue;
      const kinds = wanted.filter(kind => isTold(context, view, at, kind));
      if (best !== undefined && kinds.length <= best.kinds.length) continue;
      const { text, selector } = block;
      const matched = site.compiled.phrases[hit.phrase];
      const evidence = evidenceAt('proof', 'text', { view, text, selector, matched });
      best = { proof: spotProof(view, evidence, at, at + 2, { titles: [text], dates: [] }), kinds };
    }
  }
  if (best === undefined) return NOTHING;
  const { proof, kinds } = best;
  if (kinds.length >= need) return { met: true, proofs: [proof], misses: [] };
  const half = kinds.length > 0 && kinds.length >= need - 1;
  const missing = wanted.filter(kind => !kinds.includes(kind)).join(', ');
  if (!half) return NOTHING;
  return { met: false, half, proofs: [proof], misses: [], reason: 'facts-missing', detail: { missing } };
}

/** Whether a text or the next one of its page's body tells a fact, by its shape. */
function isTold({ site }: ProbeContext, view: PageView, at: number, kind: FactKind): boolean {
  const { vocabulary } = site.compiled;
  return [at, at + 1].some(i => {
    const block = view.record.blocks[i];
    const hits = view.observed.blocks[i];
    if (block?.region !== 'main' || block.hidden === true || hits === undefined) return false;
    if (kind === 'address' && looksLikeAddress(block.text, hits, vocabulary.addressParts)) return true;
    return holdsFact(kind, block.text, hits, vocabulary[kind]);
  });
}
