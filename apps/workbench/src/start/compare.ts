import type { Finding, Verdict } from '@niemyet/rules';
import type { SamplePortal } from '@niemyet/sample-portals';

/** A verdict that is not the one its portal must get. */
export interface Difference {
  indicator: string;
  wanted: Verdict;
  /** Undefined where the audit has no finding for it. */
  found: Verdict | undefined;
  /** Reason codes, where the verdict is right and its reason is not: `wanted / found`. */
  reasons?: string;
  /** The author's reason for the expected verdict. */
  because: string;
}

/**
 * A portal's findings beside the verdicts (and reasons) that its author decided, for the indicators of the checklist audited by.
 * The author may have decided more: on indicators that are still being written.
 */
export function compareExpected(
  portal: Pick<SamplePortal, 'expected'>,
  indicators: readonly string[],
  findings: readonly Pick<Finding, 'indicator' | 'verdict' | 'machine'>[],
): { expected: number; agree: number; differences: Difference[] } {
  const known = new Map(findings.map(finding => [finding.indicator, finding]));
  const decided = indicators.flatMap(indicator => {
    const expectation = portal.expected[indicator];
    return expectation === undefined ? [] : [{ indicator, ...expectation }];
  });
  const differences = decided.flatMap(({ indicator, verdict, because, reason }): Difference[] => {
    const finding = known.get(indicator);
    const difference = { indicator, wanted: verdict, found: finding?.verdict, because };
    if (finding?.verdict !== verdict) return [difference];
    const said = finding.machine.reason;
    return reason === undefined || reason === said ? [] : [{ ...difference, reasons: `${reason} / ${said}` }];
  });
  return { expected: decided.length, agree: decided.length - differences.length, differences };
}
