import {
  CRITERIA,
  type Criteria,
  type Criterion,
  type Evidence,
  type MachineVerdict,
  type Probe,
} from '@niemyet/rules';
import { type FileWish, NOTHING, type ProbeContext, type ProbeResult, type Proof } from '../probes/probe.ts';
import { runProbe } from '../probes/run.ts';
import { combine } from './combine.ts';

/** What the criteria say of something that is available. */
export interface Graded {
  results: Partial<Record<Criterion, ProbeResult>>;
  machine: MachineVerdict;
  /** Proofs of other ways of being available, where these met what the first left open. */
  more: readonly Proof[];
}

/**
 * Grades what is available by the further criteria. What one way of being available does not show, such as a date, another that
 * holds as well may.
 */
export function gradeAvailable(criteria: Criteria, context: ProbeContext, available: ProbeResult): Graded {
  const results = furtherResults(criteria, context, available);
  const machine = combine(results);
  if (machine.verdict === 'pass' || !Array.isArray(criteria.available)) return { results, machine, more: [] };
  const every = allMet(criteria.available, context, available);
  const resultsOfAll = furtherResults(criteria, context, every);
  const machineOfAll = combine(resultsOfAll);
  if (metOf(machineOfAll) <= metOf(machine)) return { results, machine, more: [] };
  const more = every.proofs.filter(proof => !available.proofs.includes(proof));
  return { results: resultsOfAll, machine: machineOfAll, more };
}

/** Grades what is available by some of its proofs alone. */
export function gradeProofs(
  criteria: Criteria,
  context: ProbeContext,
  available: ProbeResult,
  proofs: readonly Proof[],
): Graded {
  const results = furtherResults(criteria, context, { ...available, proofs });
  return { results, machine: combine(results), more: [] };
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
export function firstMet(probes: Probe | readonly Probe[], context: ProbeContext): ProbeResult {
  if ('probe' in probes) return openWhereWanted(runProbe(probes, context));
  const results: ProbeResult[] = [];
  let files: readonly FileWish[] = [];
  let misses: readonly Evidence[] = [];
  let wants: readonly string[] = [];
  for (const probe of probes) {
    const result = runProbe(probe, context);
    results.push(result);
    files = joined(files, result.files);
    if (result.met === true) return { ...result, files };
    misses = joined(misses, result.misses);
    wants = joined(wants, result.wants);
  }
  const half = results.find(result => result.half === true);
  const open = results.find(result => result.met === null);
  const best = half ?? open ?? results.find(result => result.reason !== undefined) ?? results[0];
  const nearest: ProbeResult = { ...(best ?? NOTHING), misses, files };
  return wants.length > 0 ? { ...nearest, wants, met: null } : nearest;
}

/** One list behind another: mostly there is nothing to join. */
function joined<T>(first: readonly T[], second: readonly T[] | undefined): readonly T[] {
  if (second === undefined || second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

/** What wants something opened cannot be told yet. */
function openWhereWanted(result: ProbeResult): ProbeResult {
  return result.met === true || (result.wants?.length ?? 0) === 0 ? result : { ...result, met: null };
}
