import type { AuditRecord, Checklist } from '@niemyet/rules';
import type { PageCase } from './count.ts';
import { evidenceLine } from './evidence.ts';
import { expectations, type LabelMap, type PageLabels } from './labels.ts';

/** The labels of one home page beside what the engine found: found when any indicator of the label has evidence. */
export function compareHome(
  checklist: Pick<Checklist, 'indicators'>,
  site: PageLabels['sites'][string],
  map: LabelMap,
  record: Pick<AuditRecord, 'findings'>,
): PageCase[] {
  return [...expectations(site.ind, map)].map(([label, { expected, evidence }]) => {
    const indicators = map.labels[label] ?? [];
    const taken = record.findings
      .filter(finding => indicators.includes(finding.indicator))
      .flatMap(finding => finding.evidence.map(item => `${finding.indicator}: ${evidenceLine(item)}`));
    return {
      page: site.page,
      cms: site.cms,
      label,
      expected,
      covered: checklist.indicators.some(({ id }) => indicators.includes(id)),
      found: taken.length > 0,
      labelled: evidence,
      taken,
    };
  });
}
