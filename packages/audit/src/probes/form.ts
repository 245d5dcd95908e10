import type { ProbeOf } from '@niemyet/rules';
import { hostOf } from '../frontier/address-key.ts';
import { findAbout } from '../judge/about.ts';
import { evidenceAt } from '../judge/evidence.ts';
import { linkProof, spotProof } from '../judge/proofs.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import { matchText } from '../match/hits.ts';
import type { Form, PageRecord } from '../record/page.ts';
import { linksToHost } from '../site/hosts.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import type { Proof, RunProbe } from './probe.ts';

const SEARCH_NAMES =
  /^(q|s|k|key|keys|keyword|keywords|search|query|tukhoa|tu_khoa|inputkeywords|txtsearch|txtkeyword|timkiem|txttimkiem)$/i;

/** A form the citizen fills in, never submitted here; or a link to the official system that receives it. */
export const runForm: RunProbe<ProbeOf<'form'>> = (probe, context) => {
  const { site } = context;
  if (probe.purpose === 'search') return searchResult(site, context.indicator);
  if (probe.purpose === 'rating') return ratingResult(site);
  const proofs: Proof[] = [];
  const abouts = findAbout(site, context.indicator);
  for (const about of abouts) {
    for (const form of messageForms(site, about.view)) {
      if (form.block >= about.from && form.block <= about.to)
        proofs.push(formProof(about.view, form, about.entry));
    }
  }
  for (const view of proofs.length > 0 ? [] : site.views) {
    if (view === null || view.broken) continue;
    for (const form of messageForms(site, view)) {
      if (namedFor(context, view, form)) proofs.push(formProof(view, form, headOf(view.record, form)));
    }
  }
  const hosts = new Set(probe.hosts);
  for (const view of site.views) {
    if (view === null || proofs.length > 8 || !linksToHost(view.record, host => hosts.has(host))) continue;
    for (const link of view.record.links) {
      if (link.href === undefined || !hosts.has(hostOf(link.href))) continue;
      if (proofs.some(proof => proof.evidence.href === link.href)) continue;
      proofs.push(linkProof(view, link));
    }
  }
  if (proofs.length > 0) return { met: true, proofs, misses: [] };
  return {
    met: false,
    proofs,
    misses: [],
    ...(abouts.length > 0 ? { reason: 'no-form', detail: { entry: abouts[0]?.entry ?? '' } } : {}),
  };
};

/** Forms with room for a message: a text area, in content, not a comment box under an article. */
export function messageForms(site: Site, view: PageView): Form[] {
  return view.forms.filter(form => {
    if (!form.fields.some(field => field.type === 'textarea')) return false;
    return site.frame.known || form.region === 'main' || form.region === 'aside';
  });
}

function namedFor(
  context: { site: Site; indicator: { terms: number } },
  view: PageView,
  form: Form,
): boolean {
  const { site, indicator } = context;
  const names = [...form.buttons, ...form.fields.map(field => field.label), headOf(view.record, form)];
  return names.some(name => matchText(site.compiled, name).bySet.has(indicator.terms));
}

function headOf(record: PageRecord, form: Form): string {
  for (let i = Math.min(form.block, record.blocks.length - 1); i >= Math.max(0, form.block - 6); i--) {
    const block = record.blocks[i];
    if (block !== undefined && block.heading > 0) return block.text;
  }
  return record.blocks[form.block]?.text ?? record.title;
}

function formProof(view: PageView, form: Form, matched: string): Proof {
  const fields = form.fields.map(field => field.label || field.name).filter(Boolean);
  return spotProof(
    view,
    evidenceAt('proof', 'form', {
      view,
      text: [...fields, ...form.buttons].join(' · ') || matched,
      selector: form.selector,
      matched,
    }),
    form.block,
    form.block + 1,
  );
}

function searchResult(site: Site, { negatives }: CompiledIndicator) {
  const { compiled } = site;
  const { search } = compiled.vocabulary;
  const proofs: Proof[] = [];
  for (const view of site.views) {
    if (view === null || proofs.length >= 3) continue;
    const form = view.record.forms.find(candidate => {
      if (leadsAway(view, candidate)) return false;
      return candidate.fields.some(field => {
        if (field.type !== 'search' && field.type !== 'text') return false;
        const says = [field.label, ...(candidate.fields.length <= 3 ? candidate.buttons : [])].map(
          text => matchText(compiled, text).bySet,
        );
        // A box that asks for something else, such as the number of a case.
        if (says.some(sets => sets.has(negatives))) return false;
        if (field.type === 'search' || SEARCH_NAMES.test(field.name.split(/[$:.]/).pop() ?? '')) return true;
        return says.some(sets => sets.has(search));
      });
    });
    if (form !== undefined) proofs.push(formProof(view, form, ''));
  }
  return { met: proofs.length > 0, proofs, misses: [] };
}

/** A form that is sent to someone else, such as a public search engine; other offices of the state are none. */
function leadsAway(view: PageView, { action }: Form): boolean {
  if (action === undefined) return false;
  const host = hostOf(action);
  return host !== '' && host !== hostOf(view.record.finalUrl) && !/\.gov\.vn(:\d+)?$/.test(host);
}

function ratingResult(site: Site) {
  const { compiled } = site;
  const proofs: Proof[] = [];
  for (const view of site.views) {
    if (view === null || proofs.length >= 3) continue;
    for (const form of view.record.forms) {
      if (!form.fields.some(field => field.type === 'radio' || field.type === 'select')) continue;
      const names = [...form.buttons, headOf(view.record, form)];
      if (names.some(name => matchText(compiled, name).bySet.has(compiled.vocabulary.rating))) {
        proofs.push(formProof(view, form, ''));
      }
    }
  }
  return { met: proofs.length > 0, proofs, misses: [] };
}
