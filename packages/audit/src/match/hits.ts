import { addressWords } from '../read/address.ts';
import type { CompiledChecklist, CompiledIndicator, SetId } from './compile.ts';
import type { SetPhrase } from './found-by.ts';
import { findUnmarked, NO_HITS } from './unmarked.ts';

/** One phrase found in a text, by its place in words. */
export interface SetHit {
  phrase: number;
  from: number;
  to: number;
}

/** The phrases of a text, by set. */
export interface TextHits {
  words: number;
  /** How many words it has, those counted in that phrases pass over (“và”). */
  all: number;
  bySet: ReadonlyMap<SetId, readonly SetHit[]>;
}

const NOTHING: ReadonlyMap<SetId, readonly SetHit[]> = new Map();

/** Texts without a phrase, by their length: most texts are such. */
const PLAIN: readonly TextHits[] = Array.from({ length: 64 }, (_, words) => ({
  words,
  all: words,
  bySet: NOTHING,
}));

/** Of one set in one text, at most. */
const MAX_HITS = 50;

/** Finds the phrases of all sets in a text, in time linear in its length; in a title without any mark also as they are without. */
export function matchText(compiled: CompiledChecklist, text: string): TextHits {
  const { hits, words, all } = compiled.words.find(text);
  const unmarked = hits.length === 0 ? findUnmarked(compiled, text, words) : NO_HITS;
  if (hits.length === 0 && unmarked.length === 0)
    return words === all && words < PLAIN.length
      ? (PLAIN[words] as TextHits)
      : { words, all, bySet: NOTHING };
  const bySet = new Map<SetId, SetHit[]>();
  for (const hit of hits) take(bySet, hit, compiled.foundBy[hit.phrase]);
  for (const { hit, found } of unmarked) take(bySet, hit, found);
  return { words, all, bySet };
}

function take(bySet: Map<SetId, SetHit[]>, hit: SetHit, found: readonly SetPhrase[] | undefined): void {
  if (found === undefined) return;
  const { from, to } = hit;
  for (const { set, phrase } of found) {
    const list = bySet.get(set);
    if (list !== undefined && list.length >= MAX_HITS) continue;
    // Most sets write a phrase as the first of them does.
    const own = phrase === hit.phrase ? hit : { phrase, from, to };
    if (list === undefined) bySet.set(set, [own]);
    else list.push(own);
  }
}

/** In an address of more words than this a phrase must open it: it is the slug of a story's headline. */
const SLUG_WORDS = 7;

/** Sets whose phrases an address or file name is named by, where marks are missing: its last part decides. */
export function matchAddress(compiled: CompiledChecklist, address: string): ReadonlySet<SetId> {
  const sets = new Set<SetId>();
  const parts = address
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/');
  const last = parts[parts.length - 1] ?? '';
  const path = /^(index|default)\./i.test(last) ? (parts[parts.length - 2] ?? '') : last;
  for (const text of [path, /[?&]/.test(address) ? address.slice(address.indexOf('?')) : '']) {
    if (text === '' || text.length > 300) continue;
    const { hits, words } = compiled.slugs.find(addressWords(`/${text}`));
    for (const hit of hits) {
      if (words > SLUG_WORDS && (hit.from > 1 || words > 2 * SLUG_WORDS)) continue;
      for (const set of compiled.slugSets[hit.phrase] ?? []) sets.add(set);
    }
  }
  return sets;
}

/** A text with more words than this is running text: a negative phrase there acts only where it overlaps. */
const NODE_WORDS = 30;

/**
 * The longest hit of a set that no negative phrase of the indicator takes back. A negative phrase acts within the
 * same node: where it overlaps the hit, or, in a short text, where it is longer than the hit.
 */
export function standingHit(hits: TextHits, indicator: CompiledIndicator, set: SetId): SetHit | undefined {
  const found = hits.bySet.get(set);
  return found === undefined ? undefined : longest(standing(hits, indicator, found));
}

/** All hits of a set that no negative phrase takes back, in the order of the text. */
export function standingHits(hits: TextHits, indicator: CompiledIndicator, set: SetId): readonly SetHit[] {
  return standing(hits, indicator, hits.bySet.get(set) ?? []);
}

function standing(hits: TextHits, indicator: CompiledIndicator, found: readonly SetHit[]): readonly SetHit[] {
  const negatives = hits.bySet.get(indicator.negatives);
  if (negatives === undefined) return found;
  return found.filter(
    hit =>
      !negatives.some(negative => {
        const overlaps = negative.from < hit.to && hit.from < negative.to;
        const longer = negative.to - negative.from > hit.to - hit.from;
        const holds = negative.from <= hit.from && hit.to <= negative.to;
        return holds || (longer && (overlaps || hits.words <= NODE_WORDS));
      }),
  );
}

function longest(hits: readonly SetHit[]): SetHit | undefined {
  let best: SetHit | undefined;
  for (const hit of hits) if (best === undefined || hit.to - hit.from > best.to - best.from) best = hit;
  return best;
}
