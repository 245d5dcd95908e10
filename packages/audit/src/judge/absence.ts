import { hostOf } from '../frontier/address-key.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import type { ProbeResult } from '../probes/probe.ts';
import { isGovernment, isProvinceServiceHost, isSocialNetwork } from '../site/government.ts';
import type { Site } from '../site/site.ts';
import { type PageView, placeholderAt } from '../site/view.ts';
import { type About, bestLead, findAbout, itemsIn } from './about.ts';
import { governmentLink, hostAway, isListed } from './away.ts';
import { leadEvidence } from './evidence.ts';
import { type Absence, heldBy, isGone, notFound } from './held.ts';
import { findLeads, type Lead } from './leads.ts';
import { occasionOf, spokenOf } from './occasion.ts';
import { isDatedPosting } from './posting.ts';
import { searchedOf } from './searched.ts';
import { attachedFiles } from './topic.ts';

const MAX_EVIDENCE = 5;
/**
 * What to say where `available` was not met: how the nearest lead misses, or that nothing names the subject. A
 * page that could not be opened, a shell, a budget that ended or a lead to another site leave it to the inspector.
 */
export function judgeAbsence(site: Site, indicator: CompiledIndicator, result: ProbeResult): Absence {
  const abouts = findAbout(site, indicator).filter(about => about.whole);
  // An entry that led to a page which its own heading says is of something else leads nowhere on the subject.
  const leads = findLeads(site, indicator).filter(
    lead =>
      !isOfOtherSite(indicator, lead) &&
      (lead.target.state !== 'opened' || lead.target.view.broken || leadsToAny(abouts, lead.target.view)),
  );
  const named = leads.filter(lead => !lead.byAddress);
  const searched = searchedOf(site, leads);
  const lead = bestLead(named.length > 0 ? named : leads);
  const entry = lead?.text.slice(0, 200) ?? '';
  const evidence = [
    ...leads.slice(0, MAX_EVIDENCE).map(item => leadEvidence(item, missOf(item))),
    ...result.misses.slice(0, MAX_EVIDENCE),
  ];
  const say = (verdict: Absence['verdict'], reason: string, detail: Absence['detail'] = {}): Absence => ({
    verdict,
    reason,
    detail: { ...(entry === '' ? {} : { entry }), ...detail },
    evidence,
    searched,
  });
  // What an occasion calls for may rightly be absent.
  const absent = (verdict: Absence['verdict'], reason: string, detail: Absence['detail'] = {}): Absence => {
    if (!indicator.indicator.occasional) return say(verdict, reason, detail);
    const occasion = occasionOf(site, indicator);
    // Where something may be it, nobody is blamed for its absence.
    if (occasion === null || (occasion.arose && verdict !== 'fail')) return say('review', 'ask-occasion');
    const spoken = occasion.arose ? spokenOf(site, indicator) : undefined;
    if (spoken !== undefined) {
      const review = say('review', 'mentioned-only');
      return { ...review, evidence: [spoken, ...review.evidence] };
    }
    const told = { told: occasion.evidence.text };
    const said = occasion.arose ? say('fail', 'occasion-shown', told) : say('na', 'no-occasion', told);
    return { ...said, evidence: [occasion.evidence, ...evidence] };
  };

  if (site.scope === 'page') return say('review', 'single-page');
  if (site.views.some(view => view?.record.shell === true)) return say('review', 'scripts-not-run');
  // Nothing of it is there: that is no part missing.
  const reason = result.reason === 'incomplete' && result.proofs.length === 0 ? undefined : result.reason;
  if (result.half) return say('partial', result.reason ?? 'incomplete', result.detail ?? {});
  const waiting = leads.find(item => item.target.state === 'unopened' && !item.byAddress);
  if (site.pagesLeft > 0 && (waiting !== undefined || (result.wants?.length ?? 0) > 0)) {
    return say('review', 'budget-ended', { left: site.pagesLeft });
  }
  if (result.met === null)
    return say('review', result.reason ?? 'evidence-conflict', result.detail ?? problemOf(leads));
  const failed = leads.find(item => item.target.state === 'failed' && !isGone(item));
  if (failed !== undefined) return say('review', 'lead-not-opened', problemOf(leads));

  // More pages unopened than opened, or places where a portal names what it holds: who knows what they name.
  if (site.pagesLeft > searched.pages || ((lead === undefined || lead.byAddress) && site.waysLeft > 0))
    return say('review', 'budget-ended', { left: site.pagesLeft });
  if (lead === undefined || lead.byAddress) {
    // What led there was a name of a picture or an address: what it asks for may stand elsewhere all the same.
    const held = notFound(site, indicator, { say, absent, searched });
    const isFail = held.verdict === 'fail' && reason !== undefined && held.reason !== 'occasion-shown';
    return isFail ? absent('fail', reason, result.detail ?? {}) : held;
  }
  // Where files hang on a page, only a part of it is still to come.
  const placeholder = abouts.map(placeholderOf).find(phrase => phrase !== undefined);
  if (placeholder !== undefined) return absent('fail', 'under-construction', { placeholder });
  // Where a page of its own is about it, that tells; but what only lacks a form may receive messages elsewhere.
  const isElsewhere = reason === 'no-form' || abouts.every(({ view }) => isDatedPosting(site, view));
  const host = governmentLink(site, indicator, abouts) ?? (isElsewhere ? hostAway(leads) : null);
  if (host !== null) {
    if (isProvinceServiceHost(host)) return absent('fail', 'stale-service-link', { host });
    return isGovernment(host) || host === hostOf(site.unit.url)
      ? absent('partial', 'province-only', { host })
      : say('review', isSocialNetwork(host) ? 'fanpage-only' : 'lead-off-site', { host });
  }
  if (reason !== undefined && reason !== 'off-topic') return absent('fail', reason, result.detail ?? {});
  if (result.reason === 'off-topic' && abouts.some(about => about.headed)) return say('review', 'off-topic');
  return heldBy(site, indicator, abouts, leads, { say, absent, searched });
}

/** The phrase by which what is about a subject says that it is still to come: its page, or where that is less, its stretch. */
function placeholderOf(about: About): string | undefined {
  const { view, from, to } = about;
  if (about.whole) return attachedFiles(view).length === 0 ? view.placeholder : undefined;
  const held = itemsIn(about).some(({ file }) => file !== '');
  const waiting = held ? undefined : view.waiting.find(i => i >= from && i < to);
  return waiting === undefined ? undefined : placeholderAt(view.compiled, view.observed, waiting);
}

const leadsToAny = (abouts: readonly About[], page: PageView) => abouts.some(({ view }) => view === page);

/** An entry of a list of what another site holds is no lead to what the unit itself issues: `Giải quyết khiếu nại`, a procedure. */
function isOfOtherSite({ indicator: { othersDocuments } }: CompiledIndicator, lead: Lead): boolean {
  const { target } = lead;
  return othersDocuments !== undefined && target.state === 'off-site' && isListed(lead, target.host);
}

function problemOf(leads: readonly Lead[]): Record<string, string> {
  const failed = leads.find(item => item.target.state === 'failed' && !isGone(item));
  return failed?.target.state === 'failed' ? { problem: failed.target.failure } : { problem: '—' };
}

function missOf(lead: Lead): string | undefined {
  switch (lead.target.state) {
    case 'nowhere':
      return 'entry-leads-nowhere';
    case 'failed':
      return 'lead-not-opened';
    case 'off-site':
      return 'lead-off-site';
    case 'opened':
      return lead.target.view.placeholder !== undefined ? 'under-construction' : 'section-empty';
    default:
      return undefined;
  }
}
