import type { Entry, StoredFinding } from '../store/entry.ts';

const decidedAt = (finding: StoredFinding): number =>
  finding.inspector ? Date.parse(finding.inspector.at) : Number.NEGATIVE_INFINITY;
const lastDecision = (entry: Entry): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...entry.findings.map(decidedAt));

/** The edition of each audit that counts: one no other was made from; of several, the one decided on last. */
function latestEditions(entries: readonly Entry[]): Entry[] {
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  return [...byId.values()].map(editions => {
    const replaced = new Set(editions.map(edition => edition.previous));
    const open = editions.filter(edition => !replaced.has(edition.digest));
    return open.reduce(
      (best, edition) => (lastDecision(edition) >= lastDecision(best) ? edition : best),
      open[0] ?? (editions.at(-1) as Entry),
    );
  });
}

/** The later audit wins; at the same moment, the greater id. */
function later(a: Entry, b: Entry): Entry {
  const difference = Date.parse(a.finishedAt) - Date.parse(b.finishedAt);
  return difference > 0 || (difference === 0 && a.id > b.id) ? a : b;
}

/** The last audit of a unit, with the last decision on each indicator that an inspector took in any of them. */
function mergeUnit(audits: readonly Entry[], rename: (indicator: string) => string): Entry {
  const base = audits.reduce(later);
  const decided = new Map<string, StoredFinding>();
  for (const audit of audits) {
    for (const finding of audit.findings) {
      if (!finding.inspector) continue;
      const id = rename(finding.indicator);
      const known = decided.get(id);
      if (!known || decidedAt(finding) >= decidedAt(known)) decided.set(id, finding);
    }
  }
  const findings = base.findings.map(finding => {
    const inspector = decided.get(rename(finding.indicator))?.inspector;
    decided.delete(rename(finding.indicator));
    return inspector ? { ...finding, inspector } : finding;
  });
  // Decisions on indicators that the last audit did not look at stand with the finding they were taken on.
  // Their evidence stands on pages of another audit, so it is not carried along.
  const carried = [...decided.values()].map(({ shown: _, ...finding }) => finding);
  return { ...base, findings: [...findings, ...carried] };
}

/**
 * One entry per unit from the audits of one round and checklist: a later audit takes the place of an earlier one,
 * and no run overwrites an inspector's decision unless it carries a later one. `rename` gives the present id of an
 * indicator.
 */
export function currentEntries(entries: readonly Entry[], rename: (indicator: string) => string): Entry[] {
  const byUnit = new Map<string, Entry[]>();
  for (const entry of latestEditions(entries)) {
    byUnit.set(entry.unit.code, [...(byUnit.get(entry.unit.code) ?? []), entry]);
  }
  return [...byUnit.values()].map(audits => mergeUnit(audits, rename));
}
