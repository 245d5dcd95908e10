import type { Finding, Verdict } from '@niemyet/rules';
import type { SamplePortal } from '@niemyet/sample-portals';

/** A verdict that is not the one its portal must get. */
export interface Difference {
  indicator: string;
  wanted: Verdict;
  /** Undefined where the audit has no finding for it. */
  found: Verdict | undefined;
  /** The author's reason for the expected verdict. */
  because: string;
}

/** A portal's findings beside the verdicts that its author decided. */
export function compareExpected(
  portal: Pick<SamplePortal, 'expected'>,
  findings: readonly Pick<Finding, 'indicator' | 'verdict'>[],
): { expected: number; agree: number; differences: Difference[] } {
  const verdicts = new Map(findings.map(finding => [finding.indicator, finding.verdict]));
  const differences = Object.entries(portal.expected).flatMap(([indicator, { verdict, because }]) => {
    const found = verdicts.get(indicator);
    return found === verdict ? [] : [{ indicator, wanted: verdict, found, because }];
  });
  const expected = Object.keys(portal.expected).length;
  return { expected, agree: expected - differences.length, differences };
}
