import { CRITERIA, type Criterion, type MachineVerdict } from '@niemyet/rules';
import type { ProbeResult } from '../probes/probe.ts';

/** All that apply met: pass. Available but another missing: partial. One that cannot be told: review. */
export function combine(results: Partial<Record<Criterion, ProbeResult>>): MachineVerdict {
  const criteria: MachineVerdict['criteria'] = {};
  let missing: ProbeResult | undefined;
  let missingName: Criterion | undefined;
  let unknown: ProbeResult | undefined;
  for (const name of CRITERIA) {
    const result = results[name];
    if (result === undefined) continue;
    if (result.met !== null) criteria[name] = result.met;
    if (result.met === false && missing === undefined) {
      missing = result;
      missingName = name;
    }
    if (result.met === null) unknown ??= result;
  }
  if (missing !== undefined) {
    const fallback =
      missingName === 'convenient' ? 'inconvenient' : missingName === 'timely' ? 'not-timely' : 'incomplete';
    return withDetail({ verdict: 'partial', criteria, reason: missing.reason ?? fallback }, missing.detail);
  }
  if (unknown !== undefined)
    return withDetail(
      { verdict: 'review', criteria, reason: unknown.reason ?? 'evidence-conflict' },
      unknown.detail,
    );
  return { verdict: 'pass', criteria, reason: 'satisfied' };
}

function withDetail(
  machine: MachineVerdict,
  detail: Record<string, string | number> | undefined,
): MachineVerdict {
  return detail === undefined ? machine : { ...machine, detail };
}
