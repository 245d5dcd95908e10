import type { Probe } from '@niemyet/rules';
import type { CompiledIndicator } from '../match/compile.ts';
import type { ProbeResult } from '../probes/probe.ts';
import type { Site } from '../site/site.ts';
import { leadEvidence } from './evidence.ts';
import type { Absence } from './held.ts';
import { findLeads } from './leads.ts';
import { searchedOf } from './searched.ts';

/** Probes that look at the portal as a whole: nothing named is searched, so nothing named can be absent. */
export function isWholePortal(probe: Probe): boolean {
  if (
    probe.probe === 'http' ||
    probe.probe === 'page-health' ||
    probe.probe === 'ask' ||
    probe.probe === 'link-to'
  )
    return true;
  if (probe.probe === 'phrase') return probe.where !== 'proof';
  if (probe.probe === 'form') return probe.purpose !== 'message';
  return probe.probe === 'freshness' && probe.of === 'portal';
}

/** Whether nothing else is asked. */
export function asksWhole(probes: Probe | readonly Probe[]): boolean {
  return 'probe' in probes ? isWholePortal(probes) : probes.every(isWholePortal);
}

/** The verdict on a property of the portal as a whole that was not met: nothing named was searched. */
export function wholeVerdict(site: Site, indicator: CompiledIndicator, result: ProbeResult): Absence {
  const leads = findLeads(site, indicator).filter(lead => !lead.byAddress);
  const evidence = [...leads.slice(0, 3).map(lead => leadEvidence(lead)), ...result.misses];
  const searched = searchedOf(site, leads);
  const say = (
    verdict: Absence['verdict'],
    reason: string,
    detail: Absence['detail'] = result.detail ?? {},
  ): Absence => ({
    verdict,
    reason,
    detail,
    evidence,
    searched,
  });
  if (result.met === null) return say('review', result.reason ?? 'ask-inspector');
  if (site.scope === 'page' && result.proofs.length === 0) return say('review', 'single-page');
  if (site.views.some(view => view?.record.shell === true)) return say('review', 'scripts-not-run');
  const verdict = result.half === true ? 'partial' : 'fail';
  if (result.reason !== undefined) return say(verdict, result.reason);
  return say(verdict, 'not-found', { pages: searched.pages, links: searched.links });
}
