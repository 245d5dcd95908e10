import {
  CRITERIA,
  type Criteria,
  type Criterion,
  type Evidence,
  type Finding,
  type MachineVerdict,
  type Probe,
} from '@niemyet/rules';
import { FILE_WORTH } from '../documents/files.ts';
import { maskNumbers } from '../exposure/mask.ts';
import { holdsNumber } from '../exposure/numbers.ts';
import { hostOf } from '../frontier/address-key.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import type { FileWish, ProbeContext, ProbeResult, Proof } from '../probes/probe.ts';
import { runProbe } from '../probes/run.ts';
import { shorten } from '../read/text.ts';
import { isSocialNetwork } from '../site/government.ts';
import type { Site } from '../site/site.ts';
import { type Absence, judgeAbsence } from './absence.ts';
import { combine } from './combine.ts';
import { leadEvidence } from './evidence.ts';
import { findLeads } from './leads.ts';
import { searchedOf } from './searched.ts';

/** A finding, and what would have to be opened to decide it further. */
export interface Judged {
  finding: Finding;
  /** False where more pages could still change it. */
  settled: boolean;
  /** Addresses whose opening would tell. */
  wants: readonly string[];
  /** Files whose opening would tell. */
  files: readonly FileWish[];
}

const MAX_EVIDENCE = 12;
const MAX_DETAIL = 300;

/** Judges one indicator by everything read so far. An error in a probe is an `error` verdict, never a zero. */
export function judgeIndicator(site: Site, indicator: CompiledIndicator): Judged {
  try {
    return judge(site, indicator);
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    return settled(
      indicator,
      { verdict: 'error', criteria: {}, reason: 'probe-failed', detail: { problem } },
      [],
    );
  }
}

function settled(indicator: CompiledIndicator, machine: MachineVerdict, evidence: Evidence[]): Judged {
  return { finding: findingOf(indicator, machine, evidence), settled: true, wants: [], files: [] };
}

function findingOf(
  indicator: CompiledIndicator,
  machine: MachineVerdict,
  evidence: readonly Evidence[],
): Finding {
  return {
    indicator: indicator.indicator.id,
    verdict: machine.verdict,
    machine: bounded(machine),
    evidence: evidence.slice(0, MAX_EVIDENCE),
  };
}

const mustChange = (value: string | number) =>
  typeof value === 'string' && (value.length > MAX_DETAIL || holdsNumber(value));

/** The values of a reason within the bounds of the record, without numbers of persons: an entry may be a whole headline. */
function bounded(machine: MachineVerdict): MachineVerdict {
  const { detail } = machine;
  if (detail === undefined || !Object.values(detail).some(mustChange)) return machine;
  const values = Object.entries(detail).map(([name, value]) => [
    name,
    typeof value === 'string' ? shorten(maskNumbers(value), MAX_DETAIL) : value,
  ]);
  return { ...machine, detail: Object.fromEntries(values) };
}

function judge(site: Site, indicator: CompiledIndicator): Judged {
  const { criteria } = indicator;
  if (!indicator.indicator.appliesTo.includes(site.unit.level)) {
    return settled(indicator, { verdict: 'na', criteria: {}, reason: 'not-for-level' }, []);
  }
  if (!indicator.inForce)
    return settled(indicator, { verdict: 'na', criteria: {}, reason: 'not-in-force' }, []);
  // A unit that has a fanpage and nothing else has no portal that could be searched.
  const host = hostOf(site.unit.url);
  if (isSocialNetwork(host))
    return settled(
      indicator,
      { verdict: 'review', criteria: {}, reason: 'fanpage-only', detail: { host } },
      [],
    );
  if (site.home === null) return unreached(site, indicator);

  const context: ProbeContext = { site, indicator, proofs: [] };
  const available = firstMet(criteria.available, context);
  const evidence: Evidence[] = available.proofs.flatMap(shownBy);
  if (available.met !== true) {
    const wholePortal = [criteria.available].flat().every(probe => isWholePortal(probe));
    const absence = wholePortal
      ? wholeVerdict(site, indicator, available)
      : judgeAbsence(site, indicator, available);
    return {
      finding: findingOf(
        indicator,
        {
          verdict: absence.verdict,
          criteria:
            available.met === null || absence.verdict === 'review'
              ? {}
              : { available: absence.verdict === 'partial' },
          reason: absence.reason,
          ...(Object.keys(absence.detail).length === 0 ? {} : { detail: absence.detail }),
          searched: absence.searched,
        },
        [...evidence, ...absence.evidence],
      ),
      settled: false,
      wants: available.wants ?? [],
      files: available.files ?? [],
    };
  }

  let results = furtherResults(criteria, context, available);
  let machine = combine(results);
  if (machine.verdict !== 'pass' && Array.isArray(criteria.available)) {
    // What one way of being there does not show, such as a date, another may.
    const every = allMet(criteria.available, context, available);
    const furtherResultsOfAll = furtherResults(criteria, context, every);
    const machineOfAll = combine(furtherResultsOfAll);
    if (metOf(machineOfAll) > metOf(machine)) {
      results = furtherResultsOfAll;
      machine = machineOfAll;
      evidence.push(
        ...every.proofs
          .filter(proof => !available.proofs.includes(proof))
          .slice(0, 2)
          .flatMap(shownBy),
      );
    }
  }
  for (const name of CRITERIA) {
    if (name === 'available') continue;
    for (const shown of (results[name]?.proofs ?? []).flatMap(shownBy))
      evidence.push({ ...shown, criterion: name });
  }
  const leads = findLeads(site, indicator)
    .filter(lead => lead.target.state === 'opened' || lead.target.state === 'same-page')
    .slice(0, 2)
    .map(lead => leadEvidence(lead));
  return {
    finding: findingOf(indicator, machine, dedupe([...evidence.slice(0, 8), ...leads])),
    settled: machine.verdict === 'pass',
    wants: Object.values(results).flatMap(result => result?.wants ?? []),
    files: wishesOf(
      machine,
      Object.values(results).flatMap(result => result?.files ?? []),
    ),
  };
}

/** A duty that is met asks only whether its files can be read; one that lacks something, whether they hold it. */
function wishesOf(machine: MachineVerdict, wishes: readonly FileWish[]): readonly FileWish[] {
  if (machine.verdict !== 'pass')
    return wishes.map(wish => ({ ...wish, worth: Math.max(wish.worth, FILE_WORTH.lacking) }));
  return wishes
    .filter(({ worth }) => worth !== FILE_WORTH.untold)
    .map(wish => (wish.worth > FILE_WORTH.required ? { ...wish, worth: FILE_WORTH.titled } : wish));
}

/** What shows a proof: where it stands, and what it says itself. */
const shownBy = ({ evidence, also = [] }: Proof): Evidence[] => [evidence, ...also];

function dedupe(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(item => {
    const key = `${item.role}\u0000${item.href ?? item.selector ?? ''}\u0000${item.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What each further criterion says of the proofs that something is available. */
function furtherResults(
  criteria: Criteria,
  context: ProbeContext,
  available: ProbeResult,
): Partial<Record<Criterion, ProbeResult>> {
  const results: Partial<Record<Criterion, ProbeResult>> = { available };
  const later: ProbeContext = { ...context, proofs: available.proofs };
  for (const name of CRITERIA) {
    const probe = criteria[name];
    if (name !== 'available' && probe !== undefined) results[name] = firstMet(probe, later);
  }
  return results;
}

/** The proofs of all alternatives that hold, those of the first in front. */
function allMet(probes: readonly Probe[], context: ProbeContext, first: ProbeResult): ProbeResult {
  const known = new Set(first.proofs.map(proof => proof.key));
  const proofs = [...first.proofs];
  for (const probe of probes) {
    const result = runProbe(probe, context);
    if (result.met !== true) continue;
    for (const proof of result.proofs) {
      if (known.has(proof.key)) continue;
      known.add(proof.key);
      proofs.push(proof);
    }
  }
  return { ...first, proofs };
}

const metOf = ({ criteria }: MachineVerdict): number => Object.values(criteria).filter(met => met).length;

/** The first of several alternatives that holds, else the one that came nearest. */
function firstMet(probes: Probe | readonly Probe[], context: ProbeContext): ProbeResult {
  if ('probe' in probes) return openWhereWanted(runProbe(probes, context));
  const results: ProbeResult[] = [];
  for (const probe of probes) {
    const result = runProbe(probe, context);
    results.push(result);
    if (result.met === true) return { ...result, files: results.flatMap(({ files = [] }) => files) };
  }
  const half = results.find(result => result.half === true);
  const open = results.find(result => result.met === null);
  const best = half ?? open ?? results.find(result => result.reason !== undefined) ?? results[0];
  const wants = results.flatMap(result => result.wants ?? []);
  const misses = results.flatMap(result => result.misses);
  const files = results.flatMap(result => result.files ?? []);
  return {
    met: false,
    proofs: [],
    ...best,
    misses,
    files,
    ...(wants.length > 0 ? { wants, met: null } : {}),
  };
}

/** What wants something opened cannot be told yet. */
function openWhereWanted(result: ProbeResult): ProbeResult {
  return result.met === true || (result.wants?.length ?? 0) === 0 ? result : { ...result, met: null };
}

/** Probes that look at the portal as a whole: nothing named is searched, so nothing named can be absent. */
function isWholePortal(probe: Probe): boolean {
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

function wholeVerdict(site: Site, indicator: CompiledIndicator, result: ProbeResult): Absence {
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

/** Nothing was read: unreachable, unless the portal only refused by robots.txt or gave a shell no one could render. */
function unreached(site: Site, indicator: CompiledIndicator): Judged {
  const step = site.steps.find(item => item.request.reason === 'home');
  if (step === undefined) {
    return {
      finding: findingOf(
        indicator,
        {
          verdict: 'unreached',
          criteria: {},
          reason: 'portal-unreachable',
          detail: { tries: 0, problem: '—' },
        },
        [],
      ),
      settled: false,
      wants: [],
      files: [],
    };
  }
  const detail =
    step.result.kind === 'failure'
      ? { tries: step.result.tries, problem: step.result.failure }
      : { tries: 1, problem: 'not-html' };
  return settled(indicator, { verdict: 'unreached', criteria: {}, reason: 'portal-unreachable', detail }, []);
}
