import { CRITERIA, type Evidence, type Finding, type MachineVerdict } from '@niemyet/rules';
import { maskNumbers } from '../exposure/mask.ts';
import { holdsNumber } from '../exposure/numbers.ts';
import { hostOf } from '../frontier/address-key.ts';
import { standsElsewhere } from '../frontier/elsewhere.ts';
import type { CompiledIndicator } from '../match/compile.ts';
import type { Proof } from '../probes/probe.ts';
import { shorten } from '../read/text.ts';
import { isSocialNetwork } from '../site/government.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { Site } from '../site/site.ts';
import { judgeAbsence } from './absence.ts';
import { leadEvidence } from './evidence.ts';
import { findLeads } from './leads.ts';
import { probeIndicator, type Wanted, wantedBy } from './wanted.ts';
import { asksWhole, wholeVerdict } from './whole.ts';

/** A finding, and what would have to be opened to decide it further. */
export interface Judged extends Wanted {
  finding: Finding;
}

const MAX_EVIDENCE = 12;
/** Proofs shown of the ways of being available that only speak for another criterion. */
const MAX_MORE = 2;
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

/** The finding where nothing of the portal need be looked at for it, or there is nothing to look at; else null. */
export function closedFinding(site: Site, indicator: CompiledIndicator): Judged | null {
  if (!indicator.indicator.appliesTo.includes(site.unit.level)) {
    return settled(indicator, { verdict: 'na', criteria: {}, reason: 'not-for-level' }, []);
  }
  if (!indicator.inForce)
    return settled(indicator, { verdict: 'na', criteria: {}, reason: 'not-in-force' }, []);
  const elsewhere = elsewhereOf(site);
  if (elsewhere !== null) return settled(indicator, elsewhere, []);
  return site.home === null ? unreached(site, indicator) : null;
}

const elsewheres = new KeptWith<Site, MachineVerdict | null>();

/** What is said of every indicator alike where what stands at the unit's address is no portal of its own; else null. */
function elsewhereOf(site: Site): MachineVerdict | null {
  let known = elsewheres.get(site);
  if (known === undefined) {
    const host = hostOf(site.unit.url);
    const away = site.home !== null && site.asked !== undefined && standsElsewhere(site.unit.url, site.asked);
    // A unit that has a fanpage and nothing else has no portal that could be searched.
    const reason = isSocialNetwork(host) ? 'fanpage-only' : away ? 'home-elsewhere' : null;
    known = reason === null ? null : { verdict: 'review', criteria: {}, reason, detail: { host } };
    elsewheres.set(site, known);
  }
  return known;
}

function judge(site: Site, indicator: CompiledIndicator): Judged {
  const closed = closedFinding(site, indicator);
  if (closed !== null) return closed;
  const { criteria } = indicator;
  const probed = probeIndicator(site, indicator);
  const { available, graded } = probed;
  const wanted = wantedBy(probed, indicator);
  const evidence: Evidence[] = available.proofs.length === 0 ? [] : available.proofs.flatMap(shownBy);
  if (graded === null) {
    const absence = asksWhole(criteria.available)
      ? wholeVerdict(site, indicator, available)
      : judgeAbsence(site, indicator, available);
    const { verdict, reason, detail, searched } = absence;
    const open = available.met === null || verdict === 'review' || verdict === 'na';
    const machine: MachineVerdict = {
      verdict,
      criteria: open ? {} : { available: verdict === 'partial' },
      reason,
      searched,
    };
    if (Object.keys(detail).length > 0) machine.detail = detail;
    return {
      ...wanted,
      finding: findingOf(indicator, machine, [...evidence, ...absence.evidence]),
    };
  }

  const { results, machine, more } = graded;
  evidence.push(...more.slice(0, MAX_MORE).flatMap(shownBy));
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
    ...wanted,
    finding: findingOf(indicator, machine, dedupe([...evidence.slice(0, 8), ...leads])),
  };
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
