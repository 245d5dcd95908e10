import type { ProbeOf } from '@niemyet/rules';
import { findAbout } from '../judge/about.ts';
import { findLeads } from '../judge/leads.ts';
import { isPart } from '../judge/parts.ts';
import { linkProof } from '../judge/proofs.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import { matchAddress, matchText } from '../match/hits.ts';
import type { Form } from '../record/page.ts';
import { ByPage, viewsAt } from '../site/by-page.ts';
import { isGovernment } from '../site/government.ts';
import { linksTo, viewsLinkingTo } from '../site/hosts.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { formProof, headOf } from './form-proof.ts';
import type { Proof, RunProbe } from './probe.ts';
import { ratingResult } from './rating-form.ts';
import { searchResult } from './search-form.ts';

/** A form the citizen fills in, never submitted here; or a link to the official system that receives it. */
export const runForm: RunProbe<ProbeOf<'form'>> = (probe, context) => {
  const { site } = context;
  if (probe.purpose === 'search') return searchResult(site, context.indicator);
  if (probe.purpose === 'rating')
    return ratingResult(site, probe.about === undefined ? undefined : context.indicator.own.get(probe.about));
  const proofs: Proof[] = [];
  const abouts = findAbout(site, context.indicator);
  for (const about of abouts) {
    for (const form of messageForms(site, about.view)) {
      if (form.block >= about.from && form.block <= about.to)
        proofs.push(formProof(about.view, form, about.entry));
    }
  }
  for (const view of proofs.length > 0 ? [] : viewsWithRoom(site)) {
    if (view.broken) continue;
    for (const form of messageForms(site, view)) {
      if (namedFor(context, view, form)) proofs.push(formProof(view, form, headOf(view.record, form)));
    }
  }
  const hosts = new Set(probe.hosts);
  const isNamed = (host: string) => hosts.has(host);
  for (const view of viewsLinkingTo(site, isNamed)) {
    if (proofs.length > 8) break;
    for (const { link } of linksTo(view.record, isNamed)) {
      if (proofs.some(proof => proof.evidence.href === link.href)) continue;
      proofs.push(linkProof(view, link));
    }
  }
  proofs.push(...officialLinks(site, context.indicator));
  if (proofs.length > 0) return { met: true, proofs, misses: [] };
  const unnamed = unnamedForm(site);
  if (unnamed !== undefined)
    return {
      met: null,
      proofs: [],
      misses: [{ ...unnamed.evidence, role: 'lead' }],
      reason: 'evidence-conflict',
    };
  return {
    met: false,
    proofs,
    misses: [],
    ...(abouts.length > 0 ? { reason: 'no-form', detail: { entry: abouts[0]?.entry ?? '' } } : {}),
  };
};

/**
 * Links to an authority's system that takes messages: the name of the link says what it is for, and so does its address
 * (`pakn.tinh.gov.vn`, `…/phan-anh-kien-nghi`).
 */
function officialLinks(site: Site, indicator: CompiledIndicator): Proof[] {
  for (const { target, view, index, broad, grouped } of findLeads(site, indicator)) {
    if (target.state !== 'off-site' || !isGovernment(target.host) || broad || grouped === true) continue;
    const [name = ''] = target.host.split('.');
    const link = view.record.links[index];
    const isReceiver =
      indicator.indicator.urlHints.some(hint => bare(hint) === bare(name)) ||
      matchAddress(site.compiled, target.href).has(indicator.terms);
    if (link !== undefined && isReceiver) return [linkProof(view, link)];
  }
  return [];
}

const bare = (name: string): string => name.replace(/-/g, '');

/** Whether a text names the subject of any indicator. */
function namesAny({ compiled }: Site, name: string): boolean {
  const { bySet } = matchText(compiled, name);
  return bySet.size > 0 && compiled.indicators.some(({ terms }) => bySet.has(terms));
}

/** A form with room for a message and a button, on a part of the portal of its own, that nothing says to be for anything. */
function unnamedForm(site: Site): Proof | undefined {
  for (const view of viewsWithRoom(site)) {
    if (view.broken || view.home || !isPart(site, view)) continue;
    for (const form of messageForms(site, view)) {
      if (form.buttons.length === 0 || namesOf(view, form).some(name => namesAny(site, name))) continue;
      return formProof(view, form, headOf(view.record, form));
    }
  }
  return undefined;
}

/** A form for a message. */
const hasRoom = (form: Form) => form.fields.some(field => field.type === 'textarea');

const roomy = keptOf(
  () => new ByPage<'room', true>(),
  (pages, { page, record }, first) => {
    if (first && record.forms.some(hasRoom)) pages.put(page, new Map([['room', true]]));
  },
);

/** Pages with a form for a message anywhere. */
export function viewsWithRoom(site: Site): PageView[] {
  return viewsAt(site, roomy(site).of('room'));
}

/** Forms with room for a message: a text area, in content, not a comment box under an article. */
export function messageForms(site: Site, view: PageView): Form[] {
  return view.forms.filter(form => {
    if (!hasRoom(form)) return false;
    return site.frame.known || form.region === 'main' || form.region === 'aside';
  });
}

/** What says what a form is for: its buttons, its fields, what stands above it. */
function namesOf(view: PageView, form: Form): string[] {
  return [...form.buttons, ...form.fields.map(field => field.label), headOf(view.record, form)];
}

function namedFor(
  context: { site: Site; indicator: { terms: number } },
  view: PageView,
  form: Form,
): boolean {
  const { site, indicator } = context;
  return namesOf(view, form).some(name => matchText(site.compiled, name).bySet.has(indicator.terms));
}
