import type { Checklist } from '@niemyet/rules';

/** The checklist with each indicator `times` over, every copy asking for phrases of its own. */
export function multiplyIndicators(checklist: Checklist, times: number): Checklist {
  const copies = Array.from({ length: times }, (_, copy) =>
    checklist.indicators.map(indicator => {
      if (copy === 0) return indicator;
      const { dependsOn, ...rest } = indicator;
      return {
        ...rest,
        id: `${indicator.id}-${copy}`,
        terms: indicator.terms.map(term => `${term} số ${copy}`),
        ...(dependsOn ? { dependsOn: `${dependsOn}-${copy}` } : {}),
      };
    }),
  );
  return { ...checklist, indicators: copies.flat() };
}
