import { isBroad } from '../judge/entry.ts';
import type { SetId } from '../match/compile.ts';
import { standingHit, type TextHits } from '../match/hits.ts';
import type { Form } from '../record/page.ts';
import { ByPage } from '../site/by-page.ts';
import { keptOf } from '../site/kept.ts';
import type { PageView } from '../site/view.ts';
import { formProof } from './form-proof.ts';
import type { ProbeContext, Proof } from './probe.ts';

/** A question with answers to choose from, and a text of it in which a phrase stands. */
interface Poll {
  form: Form;
  hits: TextHits;
}

/** Of one page, at most. */
const MAX_POLLS = 10;
/** A question stands at most so many texts above its answers. */
const MAX_TEXTS = 6;

/** Polls by the sets of which a phrase stands in their question. */
const pollsOf = keptOf(
  () => new ByPage<SetId, Poll[]>(),
  (polls, view) => {
    const held = new Map<SetId, Poll[]>();
    for (const form of view.forms.filter(isPoll).slice(0, MAX_POLLS)) {
      for (const hits of questionOf(view, form)) {
        for (const set of hits.bySet.keys()) {
          const list = held.get(set);
          if (list === undefined) held.set(set, [{ form, hits }]);
          else list.push({ form, hits });
        }
      }
    }
    polls.put(view.page, held);
  },
);

/** Answers of which one is to be chosen. */
function isPoll({ fields }: Form): boolean {
  return fields.filter(({ type }) => type === 'radio').length >= 2;
}

/** The texts from the heading above a poll to its answers. */
function questionOf({ record, observed }: PageView, { block }: Form): TextHits[] {
  const texts: TextHits[] = [];
  for (let i = Math.min(block, record.blocks.length - 1); i >= Math.max(0, block - MAX_TEXTS); i--) {
    const hits = observed.blocks[i];
    if (hits !== undefined) texts.push(hits);
    if ((record.blocks[i]?.heading ?? 0) > 0) break;
  }
  return texts;
}

/** The first poll whose question names the subject: “Bà con chấm điểm cán bộ một cửa”. Answers alone (“Rất hài lòng”) name none. */
export function pollProofs({ site, indicator }: ProbeContext): Proof[] {
  const { terms } = indicator;
  site.looked?.under(site, pollsOf, terms);
  for (const [page, polls] of pollsOf(site).of(terms)) {
    const view = site.views[page];
    if (view === undefined || view === null || view.broken) continue;
    for (const { form, hits } of polls) {
      const hit = standingHit(hits, indicator, terms);
      if (hit === undefined || isBroad(site.compiled, indicator, hit)) continue;
      return [formProof(view, form, site.compiled.phrases[hit.phrase] ?? '')];
    }
  }
  return [];
}
