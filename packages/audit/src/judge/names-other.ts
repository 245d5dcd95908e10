import type { CompiledChecklist, CompiledIndicator, SetId } from '../match/compile.ts';
import { standingHit, type TextHits } from '../match/hits.ts';
import type { Region } from '../record/page.ts';
import { isBroad, namesSubject } from './entry.ts';

const byTerms = new WeakMap<CompiledChecklist, ReadonlyMap<SetId, readonly number[]>>();

/** The indicators by the sets of their terms, by their numbers. */
function indicatorsByTerms(compiled: CompiledChecklist): ReadonlyMap<SetId, readonly number[]> {
  let known = byTerms.get(compiled);
  if (known === undefined) {
    const sets = new Map<SetId, number[]>();
    for (const [n, { terms }] of compiled.indicators.entries()) {
      const list = sets.get(terms);
      if (list === undefined) sets.set(terms, [n]);
      else list.push(n);
    }
    known = sets;
    byTerms.set(compiled, known);
  }
  return known;
}

/** Whether a text holds a standing term of some indicator. */
export function holdsTerm(compiled: CompiledChecklist, hits: TextHits): boolean {
  return standing(compiled, hits, () => true);
}

/** Whether a text names the subject of other indicators, by more than where to look, and not that of the one of a number. */
export function namesOther(
  compiled: CompiledChecklist,
  hits: TextHits,
  text: string,
  region: Region,
  own: number,
): boolean {
  const names = (indicator: CompiledIndicator) => {
    const hit = standingHit(hits, indicator, indicator.terms);
    return hit !== undefined && namesSubject(compiled, hits, hit, text, region, indicator) ? hit : undefined;
  };
  const subject = compiled.indicators[own];
  if (subject !== undefined && names(subject) !== undefined) return false;
  return standing(compiled, hits, indicator => {
    const hit = names(indicator);
    return hit !== undefined && !isBroad(compiled, indicator, hit);
  });
}

function standing(
  compiled: CompiledChecklist,
  hits: TextHits,
  test: (indicator: CompiledIndicator) => boolean,
): boolean {
  if (hits.bySet.size === 0) return false;
  const known = indicatorsByTerms(compiled);
  for (const set of hits.bySet.keys()) {
    for (const n of known.get(set) ?? []) {
      const indicator = compiled.indicators[n];
      if (indicator === undefined || standingHit(hits, indicator, set) === undefined) continue;
      if (test(indicator)) return true;
    }
  }
  return false;
}
