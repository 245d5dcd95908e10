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

/** A form for the satisfaction of citizens, on any page. */
export function ratingResult(site: Site): ProbeResult {
  const proofs: Proof[] = [];
  for (const view of site.views) {
    if (view === null || proofs.length >= 3) continue;
    for (const form of ratingFormsOf(view)) proofs.push(formProof(view, form, ''));
  }
  return { met: proofs.length > 0, proofs, misses: [] };
}
