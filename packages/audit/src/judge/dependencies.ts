import type { Checklist, Finding } from '@niemyet/rules';

/**
 * Findings that hang on another one: `na` where that one is not met, `review` while it is in doubt. What hangs on
 * a finding hangs on what became of it, so chains are followed from their first link.
 */
export function withDependencies(checklist: Checklist, findings: readonly Finding[]): Finding[] {
  const parents = new Map(checklist.indicators.map(({ id, dependsOn }) => [id, dependsOn]));
  const byId = new Map(findings.map(finding => [finding.indicator, finding]));
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
  return findings.map(finding => settle(finding, 0));
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
