import type { CompiledChecklist, SetId } from './compile.ts';
import { matchText, type SetHit, type TextHits } from './hits.ts';

/** A short name read together with what it stands under, and the phrases that only both together hold. */
export interface Joined {
  text: string;
  hits: TextHits;
}

/** Of what a name stands under, so many parts (`Tiếp dân - Giải quyết đơn thư`) are read each by itself. */
const MAX_PARTS = 3;
/** A name of more words says itself what it is. */
const MAX_WORDS = 8;
const MAX_KNOWN = 20_000;
const PART = /\s+[-–—|]\s+|\s*[/|;,&]\s*/u;
const AROUND = /^[\s\d.:»›>•*–-]+(?=\p{L})|[\s.:…»›>–-]+$/gu;
const NONE: readonly Joined[] = [];

const known = new WeakMap<CompiledChecklist, Map<string, readonly Joined[]>>();
const negatives = new WeakMap<CompiledChecklist, ReadonlySet<SetId>>();

/**
 * What a name says together with each entry that it stands under: `Nội quy` under `Tiếp dân` as `Nội quy Tiếp dân` and
 * `Tiếp dân Nội quy`. `own` are its hits alone: what it claims by itself is not claimed again. Menus stand on every page: each
 * pair is read once.
 */
export function joinedNames(
  compiled: CompiledChecklist,
  name: string,
  under: readonly string[],
  own: TextHits,
): readonly Joined[] {
  if (own.words === 0 || own.words > MAX_WORDS) return NONE;
  let ofChecklist = known.get(compiled);
  if (ofChecklist === undefined) {
    ofChecklist = new Map();
    known.set(compiled, ofChecklist);
  }
  const key = `${name}\u0000${under.join('\u0000')}`;
  let joined = ofChecklist.get(key);
  if (joined === undefined) {
    joined = join(compiled, name, under, own);
    if (ofChecklist.size >= MAX_KNOWN) ofChecklist.clear();
    ofChecklist.set(key, joined);
  }
  return joined;
}

function join(
  compiled: CompiledChecklist,
  name: string,
  under: readonly string[],
  own: TextHits,
): readonly Joined[] {
  const bare = name.replace(AROUND, '');
  const found: Joined[] = [];
  const claimed = claimedBy(compiled, own);
  for (const entry of under) {
    const whole = entry.replace(AROUND, '');
    const parts = whole.split(PART, MAX_PARTS + 1);
    for (const part of parts.length > 1 ? [whole, ...parts.slice(0, MAX_PARTS)] : [whole]) {
      if (part === '') continue;
      for (const after of [true, false]) {
        const text = after ? `${bare} ${part}` : `${part} ${bare}`;
        const hits = matchText(compiled, text);
        const bySet = acrossOnly(compiled, hits, after ? own.words : hits.words - own.words, claimed);
        if (bySet === null) continue;
        for (const set of bySet.keys()) if (!negativesOf(compiled).has(set)) claimed.add(set);
        found.push({ text, hits: { ...hits, bySet } });
      }
    }
  }
  return found.length === 0 ? NONE : found;
}

/** The sets that a name claims by itself; where all it says is where to look, more may be said of it. */
function claimedBy(compiled: CompiledChecklist, own: TextHits): Set<SetId> {
  const claimed = new Set(own.bySet.keys());
  for (const indicator of own.bySet.size === 0 ? [] : compiled.indicators) {
    const hits = own.bySet.get(indicator.terms);
    if (hits?.every(({ phrase }) => compiled.setsOf[phrase]?.includes(indicator.broad) === true))
      claimed.delete(indicator.terms);
  }
  return claimed;
}

/** The hits that reach over the word at which two names meet, of sets that nothing claimed yet, and all negative ones; null for none. */
function acrossOnly(
  compiled: CompiledChecklist,
  { bySet }: TextHits,
  meet: number,
  claimed: ReadonlySet<SetId>,
): Map<SetId, readonly SetHit[]> | null {
  const across = new Map<SetId, readonly SetHit[]>();
  let found = false;
  for (const [set, hits] of bySet) {
    const isNegative = negativesOf(compiled).has(set);
    const kept = isNegative
      ? hits
      : claimed.has(set)
        ? []
        : hits.filter(({ from, to }) => from < meet && meet < to);
    if (kept.length === 0) continue;
    across.set(set, kept);
    found ||= !isNegative;
  }
  return found ? across : null;
}

function negativesOf(compiled: CompiledChecklist): ReadonlySet<SetId> {
  let sets = negatives.get(compiled);
  if (sets === undefined) {
    sets = new Set(compiled.indicators.map(indicator => indicator.negatives));
    negatives.set(compiled, sets);
  }
  return sets;
}
