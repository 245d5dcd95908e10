import type { Criteria, Indicator, Source } from './checklist.ts';

/** Whether a day lies in a period; a side that is not said is open. */
export function isInForce(
  item: { inForceFrom?: string | undefined; inForceTo?: string | undefined },
  on: string,
): boolean {
  return (item.inForceFrom ?? '0000') <= on && on <= (item.inForceTo ?? '9999');
}

/** The criteria in force on a day: those of the first edition that covers it, else the indicator's own. */
export function criteriaOn(indicator: Pick<Indicator, 'criteria' | 'editions'>, on: string): Criteria {
  return indicator.editions.find(edition => isInForce(edition, on))?.criteria ?? indicator.criteria;
}

/** The sources in force on a day, in their order; a plan, or a law whose days are not known, is always. */
export function sourcesOn({ sources }: Pick<Indicator, 'sources'>, on: string): Source[] {
  return sources.filter(source => isInForce(source, on));
}
