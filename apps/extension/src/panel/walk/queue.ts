import type { Finding } from '@niemyet/rules';
import type { Shown } from '../result/filter.ts';

/** Whether a finding waits for the inspector's word. */
export function waits({ verdict, inspector }: Finding): boolean {
  return verdict === 'review' && inspector === undefined;
}

/** Mandatory before recommended, then by weight: what counts most is looked at while there is time. */
function importance({ indicator }: Shown): number {
  if (indicator === undefined) return -1;
  return (indicator.severity === 'mandatory' ? 1000 : 0) + indicator.weight;
}

/** Ids of the indicators to go through, the most important first; equals in the checklist's order. */
export function queueOf(findings: readonly Shown[]): string[] {
  return findings
    .map((one, at) => ({ id: one.finding.indicator, importance: importance(one), at }))
    .sort((a, b) => b.importance - a.importance || a.at - b.at)
    .map(({ id }) => id);
}
