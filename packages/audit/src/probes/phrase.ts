import type { ProbeOf } from '@niemyet/rules';
import type { OpenedDocument } from '../documents/opened.ts';
import { documentEvidence, type OnSubject, passageWith, passageWithFact } from '../documents/subject.ts';
import { findAbout } from '../judge/about.ts';
import { textsWith } from '../judge/content.ts';
import { evidenceAt } from '../judge/evidence.ts';
import { otherTitles } from '../judge/other-news.ts';
import { spotProof } from '../judge/proofs.ts';
import type { SetId } from '../match/compile.ts';
import { standingHit } from '../match/hits.ts';
import type { Region } from '../record/page.ts';
import { rowAround } from '../site/items.ts';
import { holdsSet } from '../site/observation.ts';
import type { PageView } from '../site/view.ts';
import { besideHits, type Stretch } from './beside.ts';
import { contactPlaces, phoneIn } from './contact-places.ts';
import { type Fact, findFacts } from './facts.ts';
import { Others } from './others.ts';
import type { ProbeContext, ProbeResult, Proof, RunProbe } from './probe.ts';
import { runTogether } from './together.ts';

/** Words or contact facts in the text of a page. */
export const runPhrase: RunProbe<ProbeOf<'phrase'>> = (probe, context) => {
  if (probe.together !== undefined) return runTogether(probe, context);
  const stretches = whereToLook(probe, context);
  if (stretches.length === 0) return { met: false, proofs: [], misses: [] };
  const results: ProbeResult[] = [];
  if (probe.facts !== undefined) {
    const near = nearWords(probe, context, stretches);
    results.push(factsResult(probe, context, near, probe.facts));
  }
  if (probe.any !== undefined) results.push(wordsResult(probe, context, stretches, [probe.any]));
  if (probe.all !== undefined) results.push(wordsResult(probe, context, stretches, probe.all));
  const worst = results.find(result => result.met !== true) ?? results[0];
  return worst === undefined
    ? { met: false, proofs: [], misses: [] }
    : { ...worst, proofs: results.flatMap(result => result.proofs) };
};

function whereToLook(probe: ProbeOf<'phrase'>, { site, indicator, proofs }: ProbeContext): Stretch[] {
  const whole = (view: PageView): Stretch => ({ view, from: 0, to: view.record.blocks.length });
  if (probe.where === 'home') return site.home === null ? [] : [whole(site.home)];
  if (probe.where === 'any' && probe.facts !== undefined) {
    const words = probe.any === undefined ? undefined : indicator.own.get(probe.any);
    return contactPlaces(site, indicator, words);
  }
  if (probe.where === 'any')
    return site.views.filter(view => view !== null && !view.broken).map(view => whole(view as PageView));
  if (proofs.length > 0)
    return proofs.map(({ view, from, to }) => ({ view, from: Math.max(0, from - 1), to: to + 2 }));
  // As a way of being available: pages that name the subject in their own heading. What a place that only says where to look
  // holds is told by words.
  const isTold = probe.any !== undefined || probe.all !== undefined;
  return findAbout(site, indicator)
    .filter(about => about.headed && (isTold || !about.broad) && !about.view.broken && !about.view.home)
    .map(({ view, from, to }) => ({ view, from, to }));
}

/** Where words and a fact are asked for together: what stands by the words. */
function nearWords(
  probe: ProbeOf<'phrase'>,
  { site, indicator }: ProbeContext,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const set = probe.any === undefined ? undefined : indicator.own.get(probe.any);
  if (set === undefined) return stretches;
  return stretches.flatMap(({ view, from, to }) =>
    holdsSet(view.observed, set) ? besideHits(site, indicator, { view, from, to }, set) : [],
  );
}

/** Looks for something in the documents that prove the subject, where that is where to look: the first passage found. */
function documentSearch(probe: ProbeOf<'phrase'>, { site, proofs }: ProbeContext) {
  return (find: (opened: OpenedDocument) => OnSubject | null): Proof | null => {
    if (probe.where !== 'proof') return null;
    for (const { documents = [], view } of proofs) {
      for (const opened of documents) {
        const found = find(opened);
        if (found === null) continue;
        return spotProof(view, documentEvidence(site, opened, found), 0, 0);
      }
    }
    return null;
  };
}

function factsResult(
  probe: ProbeOf<'phrase'>,
  context: ProbeContext,
  stretches: readonly Stretch[],
  wanted: readonly Fact['kind'][],
): ProbeResult {
  const { site } = context;
  const inDocuments = documentSearch(probe, context);
  const proofs: Proof[] = [];
  const labelled = probe.any !== undefined;
  const need = probe.minFacts ?? wanted.length;
  let best: Map<Fact['kind'], Proof> = new Map();
  for (const { view, from, to } of stretches) {
    const found = new Map<Fact['kind'], Proof>();
    for (const fact of findFacts(site.compiled, view.record, view.observed)) {
      if (probe.where === 'proof' ? !view.content.has(fact.block) : fact.unlabelled === true) continue;
      if (fact.block < from || fact.block >= to || !wanted.includes(fact.kind) || found.has(fact.kind))
        continue;
      const block = view.record.blocks[fact.block];
      found.set(
        fact.kind,
        spotProof(
          view,
          evidenceAt('proof', 'text', {
            view,
            text: fact.text,
            selector: block?.selector,
            matched: fact.kind,
          }),
          fact.block,
          fact.block + 1,
        ),
      );
    }
    // By words that say whose it is, a number is known by its shape.
    const shown =
      labelled && wanted.includes('phone') && !found.has('phone') ? phoneIn(site, { view, from, to }) : null;
    if (shown !== null) found.set('phone', shown);
    if (found.size > best.size) best = found;
  }
  for (const kind of wanted) {
    if (best.has(kind)) continue;
    const found = inDocuments(opened => passageWithFact(site, opened, kind));
    if (found !== null) best.set(kind, found);
  }
  proofs.push(...best.values());
  const missing = wanted.filter(kind => !best.has(kind));
  if (best.size >= need) return { met: true, proofs, misses: [] };
  return {
    met: false,
    half: best.size > 0 && best.size >= need - 1,
    proofs,
    misses: [],
    reason: 'facts-missing',
    detail: { missing: missing.join(', ') },
  };
}

function wordsResult(
  probe: ProbeOf<'phrase'>,
  context: ProbeContext,
  stretches: readonly Stretch[],
  groups: readonly (readonly string[])[],
): ProbeResult {
  const { site, indicator } = context;
  const inDocuments = documentSearch(probe, context);
  const proofs: Proof[] = [];
  const missing: string[] = [];
  for (const group of groups) {
    const set = indicator.own.get(group);
    const proof =
      set === undefined
        ? null
        : (firstHit(probe, context, stretches, set) ??
          inDocuments(opened => passageWith(site, opened, indicator, set)));
    if (proof === null) missing.push(group[0] ?? '');
    else proofs.push(proof);
  }
  if (missing.length === 0) return { met: true, proofs, misses: [] };
  return {
    met: false,
    half: proofs.length > 0 && missing.length === 1,
    proofs,
    misses: [],
    reason: 'incomplete',
    detail: { missing: missing.join(', ') },
  };
}

const NO_BLOCKS: ReadonlySet<number> = new Set();

const FRAME: ReadonlySet<Region> = new Set(['nav', 'header', 'footer']);

/** The first text of a stretch in which a phrase of the set stands, as proof. */
function firstHit(
  probe: ProbeOf<'phrase'>,
  context: ProbeContext,
  places: readonly Stretch[],
  set: SetId,
): Proof | null {
  // Of a whole portal only the texts that hold such a phrase are looked at.
  if (probe.where === 'any' && probe.facts === undefined) {
    for (const [page, blocks] of textsWith(context.site, set)) {
      const view = context.site.views[page];
      if (view === null || view?.broken !== false) continue;
      for (const i of blocks) {
        const proof = hitAt(context, view, i, set);
        if (proof !== null) return proof;
      }
    }
    return null;
  }
  for (const { view, from, to } of places) {
    if (!holdsSet(view.observed, set)) continue;
    // A menu beside a proof is none of it, nor is the title of another posting below it.
    const others = probe.where === 'proof' ? otherTitles(view) : NO_BLOCKS;
    for (let i = from; i < Math.min(to, view.record.blocks.length); i++) {
      if (others.has(i) || (probe.where === 'proof' && FRAME.has(view.record.blocks[i]?.region ?? 'main')))
        continue;
      const proof = hitAt(context, view, i, set);
      if (proof !== null) return proof;
    }
  }
  return null;
}

/** The text of a block as proof, where a phrase of the set stands in it. */
function hitAt({ site, indicator }: ProbeContext, view: PageView, i: number, set: SetId): Proof | null {
  const hits = view.observed.blocks[i];
  if (hits?.bySet.has(set) !== true) return null;
  const block = view.record.blocks[i];
  const hit = standingHit(hits, indicator, set);
  if (block === undefined || block.hidden === true || hit === undefined) return null;
  const { text, selector } = block;
  const row = rowAround(view.record, i, selector);
  if (new Others(site, indicator).isRow(view, row.marked ? row : { from: i, to: i }, i)) return null;
  const matched = site.compiled.phrases[hit.phrase];
  const evidence = evidenceAt('proof', 'text', { view, text, selector, matched });
  return spotProof(view, evidence, i, i + 1, { titles: [text], dates: [] });
}
