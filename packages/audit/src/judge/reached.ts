import type { Evidence } from '@niemyet/rules';
import type { CompiledIndicator, SetId } from '../match/compile.ts';
import { standingHit } from '../match/hits.ts';
import { findFacts } from '../probes/facts.ts';
import type { Site } from '../site/site.ts';
import { textsWith } from './content.ts';
import { isBroad } from './entry.ts';
import { evidenceAt } from './evidence.ts';
import { isDatedPosting } from './posting.ts';

/** A longer text says much else beside its number. */
const MAX_WORDS = 60;
const MAX_SHOWN = 3;

/**
 * Texts that say whom to reach and for what: a term of an indicator that asks for a telephone number or an e-mail address, or one of the words it asks
 * for besides, with a number or address in the same text or the next. Whatever they stand under; a story names such numbers in passing.
 */
export function reachedAt(site: Site, indicator: CompiledIndicator): Evidence[] {
  const shown: Evidence[] = [];
  for (const set of setsOf(indicator)) {
    for (const [page, blocks] of textsWith(site, set)) {
      const view = site.views[page];
      if (view === undefined || view === null || view.broken || isDatedPosting(site, view)) continue;
      const { compiled } = site;
      const { record, observed } = view;
      for (const at of blocks) {
        const block = record.blocks[at];
        const hits = observed.blocks[at];
        const hit = hits === undefined ? undefined : standingHit(hits, indicator, set);
        if (block === undefined || hits === undefined || hit === undefined || hits.words > MAX_WORDS)
          continue;
        if (isBroad(compiled, indicator, hit)) continue;
        const facts = findFacts(compiled, record, observed);
        const isReached = ({ kind, block: where }: (typeof facts)[number]) =>
          (kind === 'phone' || kind === 'email') && (where === at || where === at + 1);
        if (!facts.some(isReached)) continue;
        const { text, selector } = block;
        const matched = compiled.phrases[hit.phrase];
        shown.push(evidenceAt('lead', 'text', { view, text, selector, matched, miss: 'mentioned-only' }));
        if (shown.length === MAX_SHOWN) return shown;
      }
    }
  }
  return shown;
}

/** The sets of which a phrase beside a number tells; none where no number is asked for. */
function setsOf({ criteria, terms, own }: CompiledIndicator): SetId[] {
  const sets: SetId[] = [];
  let asks = false;
  for (const probe of [criteria.available].flat()) {
    if (probe.probe !== 'phrase' || probe.together !== undefined) continue;
    asks ||= probe.facts?.some(kind => kind === 'phone' || kind === 'email') === true;
    for (const group of probe.all ?? []) {
      const set = own.get(group);
      if (set !== undefined) sets.push(set);
    }
  }
  return asks ? [terms, ...sets] : [];
}
