import type { Checklist, Finding } from '@niemyet/rules';

/**
 * Findings, in the checklist's order, with what becomes of those that hang on another one: `na` where that one is not met, `review`
 * while it is in doubt. What hangs on a finding hangs on what became of it, so chains are followed from their first link.
 */
export function withDependencies(checklist: Checklist, findings: readonly Finding[]): Finding[] {
  const parents = parentsIn(checklist);
  const results = [...findings];
  const settled = new Set<number>();
  const settle = (at: number, depth: number): Finding | undefined => {
    const own = results[at];
    const parent = parents.get(at);
    // A checklist whose indicators hang on one another in a circle is refused when compiled; this only ends.
    if (own === undefined || parent === undefined || settled.has(at) || depth > parents.size) return own;
    const result = dependent(own, parent.id, settle(parent.at, depth + 1));
    settled.add(at);
    results[at] = result;
    return result;
  };
  for (const at of parents.keys()) settle(at, 0);
  return results;
}

/** The indicator that another one hangs on, and its number in the checklist. */
interface Parent {
  id: string;
  at: number;
}

const known = new WeakMap<Checklist, ReadonlyMap<number, Parent>>();

/** What the indicators that hang on another one hang on, by their numbers. */
function parentsIn(checklist: Checklist): ReadonlyMap<number, Parent> {
  let parents = known.get(checklist);
  if (parents === undefined) {
    const places = new Map(checklist.indicators.map(({ id }, at) => [id, at]));
    const found = new Map<number, Parent>();
    for (const [at, { dependsOn }] of checklist.indicators.entries())
      if (dependsOn !== undefined) found.set(at, { id: dependsOn, at: places.get(dependsOn) ?? -1 });
    parents = found;
    known.set(checklist, parents);
  }
  return parents;
}

function dependent(finding: Finding, parent: string, over: Finding | undefined): Finding {
  const verdict = over?.verdict;
  if (verdict === 'pass' || finding.verdict === 'unreached') return finding;
  // Nothing was found where only the occasion is in doubt: without it or without the posting, the parent is not met.
  const absent = over?.machine.verdict === 'review' && over.machine.reason === 'ask-occasion';
  // What was found shows that there was an occasion.
  if (absent && (finding.verdict === 'pass' || finding.verdict === 'partial')) return finding;
  // What is met in full stands, though what it hangs on is there only in part.
  if (verdict === 'partial' && finding.verdict === 'pass') return finding;
  const doubtful = (verdict === 'review' && !absent) || verdict === 'error';
  const own = doubtful ? 'review' : 'na';
  const reason = doubtful ? 'depends-on-review' : 'depends-on-other';
  return {
    ...finding,
    verdict: own,
    machine: { verdict: own, criteria: {}, reason, detail: { indicator: parent } },
  };
}
