import type { Evidence, MachineVerdict, Searched } from '@niemyet/rules';
import { hostOf } from '../frontier/address-key.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import type { ProbeResult } from '../probes/probe.ts';
import type { Site } from '../site/site.ts';
import { type About, bestLead, findAbout } from './about.ts';
import { leadEvidence } from './evidence.ts';
import { findLeads, type Lead } from './leads.ts';
import { hasMore } from './pager.ts';
import { searchedOf } from './searched.ts';
import { substanceOf } from './substance.ts';

/** A verdict on what was not proved, with its evidence. */
export interface Absence {
  verdict: MachineVerdict['verdict'];
  reason: string;
  detail: Record<string, string | number>;
  evidence: Evidence[];
  searched: Searched;
}

const MAX_EVIDENCE = 5;

/**
 * What to say where `available` was not met: how the nearest lead misses, or that nothing names the subject. A
 * page that could not be opened, a shell, a budget that ended or a lead to another site leave it to the inspector.
 */
export function judgeAbsence(site: Site, indicator: CompiledIndicator, result: ProbeResult): Absence {
  const abouts = findAbout(site, indicator).filter(about => about.whole);
  // An entry that led to a page which its own heading says is of something else leads nowhere on the subject.
  const leads = findLeads(site, indicator).filter(
    ({ target }) =>
      target.state !== 'opened' || target.view.broken || abouts.some(({ view }) => view === target.view),
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

  // More pages unopened than opened: who knows what they name.
  if (site.pagesLeft > searched.pages) return say('review', 'budget-ended', { left: site.pagesLeft });
  const occasional = indicator.indicator.occasional;
  if (lead === undefined || lead.byAddress) {
    if (reason !== undefined) return say('fail', reason, result.detail ?? {});
    if (occasional) return say('review', 'ask-occasion');
    return say('fail', 'not-found', { pages: searched.pages, links: searched.links });
  }
  const placeholder = abouts.find(about => about.view.placeholder !== undefined)?.view.placeholder;
  if (placeholder !== undefined) {
    return occasional ? say('review', 'ask-occasion') : say('fail', 'under-construction', { placeholder });
  }
  const province = provinceLink(site, abouts);
  if (province !== null) return say('partial', 'province-only', { host: province });
  const away = leads.find(item => item.target.state === 'off-site');
  if (away !== undefined && abouts.length === 0 && away.target.state === 'off-site') {
    const { host } = away.target;
    if (/\.gov\.vn$/.test(host) || host === 'chinhphu.vn') return say('partial', 'province-only', { host });
    return say('review', 'lead-off-site', { host });
  }
  if (reason !== undefined && reason !== 'off-topic') return say('fail', reason, result.detail ?? {});
  if (result.reason === 'off-topic' && abouts.some(about => about.headed)) return say('review', 'off-topic');
  const own = abouts.filter(about => !about.broad);
  if (own.length === 0 && abouts.length > 0) {
    if (occasional) return say('review', 'ask-occasion');
    // Where a section is only where to look, all of it must have been seen.
    return abouts.some(({ view }) => hasMore(site, view))
      ? say('review', 'off-topic')
      : say('fail', 'not-found', { pages: searched.pages, links: searched.links });
  }
  const left = own.filter(about => substanceOf(site, about) === 'something');
  if (left.some(({ view }) => view.words + view.items.length * 4 > 60)) {
    return occasional ? say('review', 'ask-occasion') : say('review', 'mentioned-only');
  }
  if (own.length > 0 && own.some(about => substanceOf(site, about) === 'another')) {
    return occasional ? say('review', 'ask-occasion') : say('fail', 'title-only');
  }
  if (own.length > 0) return occasional ? say('review', 'ask-occasion') : say('fail', 'section-empty');
  if (leads.every(item => item.target.state === 'nowhere' || isGone(item)))
    return say('fail', 'entry-leads-nowhere');
  return occasional ? say('review', 'ask-occasion') : say('review', 'mentioned-only');
}

/** The government host that an otherwise bare section of the subject leads to, or null. */
function provinceLink(site: Site, abouts: readonly About[]): string | null {
  for (const { view } of abouts) {
    if (view.broken || view.items.length > 6) continue;
    for (const item of view.items) {
      const host = item.link.href === undefined ? '' : hostOf(item.link.href);
      if (host !== hostOf(site.unit.url) && (/\.gov\.vn$/.test(host) || host === 'chinhphu.vn')) return host;
    }
  }
  return null;
}

/** The server itself said that the page is not there. */
function isGone(lead: Lead): boolean {
  return lead.target.state === 'failed' && (lead.target.status === 404 || lead.target.status === 410);
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
