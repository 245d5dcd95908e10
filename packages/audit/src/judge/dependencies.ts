import type { Checklist, Finding } from '@niemyet/rules';

/**
 * Findings that hang on another one: `na` where that one is not met, `review` while it is in doubt. What hangs on
 * a finding hangs on what became of it, so chains are followed from their first link.
 */
export function withDependencies(checklist: Checklist, findings: readonly Finding[]): Finding[] {
  const { parents, involved } = dependenciesOf(checklist);
  if (parents.size === 0) return [...findings];
  const byId = new Map<string, Finding>();
  for (const finding of findings) if (involved.has(finding.indicator)) byId.set(finding.indicator, finding);
  const settled = new Map<string, Finding>();
  const settle = (finding: Finding, depth: number): Finding => {
    const known = settled.get(finding.indicator);
    if (known !== undefined) return known;
    const parent = parents.get(finding.indicator);
    const above = parent === undefined ? undefined : byId.get(parent);
    // A checklist whose indicators hang on one another in a circle is refused when compiled; this only ends.
    const over = above === undefined || depth > byId.size ? undefined : settle(above, depth + 1);
    const result = parent === undefined ? finding : dependent(finding, parent, over);
    settled.set(finding.indicator, result);
    return result;
  };
  return findings.map(finding => (parents.has(finding.indicator) ? settle(finding, 0) : finding));
}

interface Dependencies {
  /** What each indicator hangs on, where it hangs on one. */
  parents: ReadonlyMap<string, string>;
  /** Those that hang on others, and the others. */
  involved: ReadonlySet<string>;
}

const known = new WeakMap<Checklist, Dependencies>();

function dependenciesOf(checklist: Checklist): Dependencies {
  let dependencies = known.get(checklist);
  if (dependencies === undefined) {
    const parents = new Map<string, string>();
    for (const { id, dependsOn } of checklist.indicators)
      if (dependsOn !== undefined) parents.set(id, dependsOn);
    dependencies = { parents, involved: new Set([...parents.keys(), ...parents.values()]) };
    known.set(checklist, dependencies);
  }
  return dependencies;
}

function dependent(finding: Finding, parent: string, over: Finding | undefined): Finding {
  const verdict = over?.verdict;
  if (verdict === 'pass' || finding.verdict === 'unreached') return finding;
  // Nothing was found where only the occasion is in doubt: without it or without the posting, the parent is not met.
  const absent = over?.machine.verdict === 'review' && over.machine.reason === 'ask-occasion';
  const doubtful = (verdict === 'review' && !absent) || verdict === 'error';
  const own = doubtful ? 'review' : 'na';
  const reason = doubtful ? 'depends-on-review' : 'depends-on-other';
  return {
    ...finding,
    verdict: own,
    machine: { verdict: own, criteria: {}, reason, detail: { indicator: parent } },
  };
}
