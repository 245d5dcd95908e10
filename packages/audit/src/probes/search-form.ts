import { hostOf } from '../frontier/address-key.ts';
import type { CompiledChecklist, CompiledIndicator, SetId } from '../match/compile.ts';
import { matchText } from '../match/hits.ts';
import type { Form, PageRecord } from '../record/page.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Observation } from '../site/observe.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { formProof } from './form-proof.ts';
import type { ProbeResult, Proof } from './probe.ts';

const SEARCH_NAMES =
  /^(q|s|k|key|keys|keyword|keywords|search|query|tukhoa|tu_khoa|inputkeywords|txtsearch|txtkeyword|timkiem|txttimkiem)$/i;

const searchForms = new KeptWith<Observation, Map<SetId, Form | null>>();

/** The first form of a page that searches the portal, found once; a box that the negatives name asks for something else. */
function searchForm({ compiled, record, observed }: PageView, negatives: SetId): Form | null {
  let known = searchForms.get(observed);
  if (known === undefined) {
    known = new Map();
    searchForms.set(observed, known);
  }
  let form = known.get(negatives);
  if (form === undefined) {
    form = record.forms.find(candidate => searches(compiled, record, candidate, negatives)) ?? null;
    known.set(negatives, form);
  }
  return form;
}

function searches(compiled: CompiledChecklist, record: PageRecord, form: Form, negatives: SetId): boolean {
  if (leadsAway(record, form)) return false;
  return form.fields.some(field => {
    if (field.type !== 'search' && field.type !== 'text') return false;
    const says = [field.label, ...(form.fields.length <= 3 ? form.buttons : [])].map(
      text => matchText(compiled, text).bySet,
    );
    // A box that asks for something else, such as the number of a case.
    if (says.some(sets => sets.has(negatives))) return false;
    if (field.type === 'search' || SEARCH_NAMES.test(field.name.split(/[$:.]/).pop() ?? '')) return true;
    return says.some(sets => sets.has(compiled.vocabulary.search));
  });
}

/** A box that searches the portal, on any page. */
export function searchResult(site: Site, { negatives }: CompiledIndicator): ProbeResult {
  const proofs: Proof[] = [];
  for (const view of site.views) {
    if (proofs.length >= 3) break;
    const form = view === null ? null : searchForm(view, negatives);
    if (view !== null && form !== null) proofs.push(formProof(view, form, ''));
  }
  return { met: proofs.length > 0, proofs, misses: [] };
}

/** A form that is sent to someone else, such as a public search engine; other offices of the state are none. */
function leadsAway({ finalUrl }: PageRecord, { action }: Form): boolean {
  if (action === undefined) return false;
  const host = hostOf(action);
  return host !== '' && host !== hostOf(finalUrl) && !/\.gov\.vn(:\d+)?$/.test(host);
}
