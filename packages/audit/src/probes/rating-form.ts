import type { Evidence } from '@niemyet/rules';
import type { SetId } from '../match/compile.ts';
import { matchText } from '../match/hits.ts';
import type { Form } from '../record/page.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Observation } from '../site/observe.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { formProof, headOf } from './form-proof.ts';
import type { ProbeResult, Proof } from './probe.ts';

const ratingForms = new KeptWith<Observation, Form[]>();

/** The forms of a page in which citizens rate a service, found once. */
function ratingFormsOf({ compiled, record, observed }: PageView): Form[] {
  let forms = ratingForms.get(observed);
  if (forms === undefined) {
    forms = record.forms.filter(form => {
      if (!form.fields.some(field => field.type === 'radio' || field.type === 'select')) return false;
      const names = [...form.buttons, headOf(record, form)];
      return names.some(name => matchText(compiled, name).bySet.has(compiled.vocabulary.rating));
    });
    ratingForms.set(observed, forms);
  }
  return forms;
}

/** A question stands at most so many texts above its answers, or this far into them. */
const MAX_TEXTS = 6;
const INTO = 2;
/** A shorter text without a question mark is a name or an answer. */
const QUESTION_WORDS = 6;

/** Whether the texts of a form ask about something that no phrase of a set names. */
function asksElse({ record, observed }: PageView, { block }: Form, about: SetId): boolean {
  let asks = false;
  const last = Math.min(block + INTO, record.blocks.length - 1);
  for (let i = last; i >= Math.max(0, block - MAX_TEXTS); i--) {
    const { text = '', heading = 0 } = record.blocks[i] ?? {};
    const hits = observed.blocks[i];
    if (hits?.bySet.has(about) === true) return false;
    if (heading > 0 && i > block) continue;
    asks ||= text.trimEnd().endsWith('?') || (heading === 0 && (hits?.words ?? 0) >= QUESTION_WORDS);
    if (heading > 0) break;
  }
  return asks;
}

/** A form for the satisfaction of citizens, on any page; with `about`, none whose question is about something else. */
export function ratingResult(site: Site, about?: SetId): ProbeResult {
  const proofs: Proof[] = [];
  const misses: Evidence[] = [];
  for (const view of site.views) {
    if (view === null || proofs.length >= 3) continue;
    for (const form of ratingFormsOf(view)) {
      const proof = formProof(view, form, '');
      if (about === undefined || !asksElse(view, form, about)) proofs.push(proof);
      else if (misses.length < 3) misses.push({ ...proof.evidence, role: 'lead', miss: 'off-topic' });
    }
  }
  return { met: proofs.length > 0, proofs, misses };
}
