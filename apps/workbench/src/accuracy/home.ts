import { openAudit } from '@niemyet/audit';
import type { Checklist, Evidence, Finding } from '@niemyet/rules';
import type { PageCase } from './count.ts';
import { expectations, type LabelMap, type PageLabels } from './labels.ts';

/** One saved page with the address it stood at. */
export interface SavedPage {
  slug: string;
  url: string;
  html: string;
  bytes: number;
}

/** The findings that one page alone gives, as of a day `on`. Every indicator is asked, whatever the unit's level. */
export function judgePage(checklist: Checklist, page: SavedPage, on: string): Finding[] {
  const at = `${on}T00:00:00.000Z`;
  const session = openAudit(checklist, {
    id: page.slug,
    unit: { code: page.slug, name: page.slug, level: 'commune', url: page.url },
    round: 'accuracy',
    on,
    startedAt: at,
    scope: 'page',
  });
  session.setConnection({ kind: 'offline' });
  const request = session.next();
  if (request === null) throw new Error(`${page.slug}: the audit asked for no page`);
  const { html, bytes } = page;
  session.add(request, {
    kind: 'html',
    finalUrl: page.url,
    status: 200,
    fetchedAt: at,
    bytes,
    html,
    rendered: false,
  });
  return session.finish({ finishedAt: at }).findings;
}

const shown = (indicator: string, evidence: Evidence) =>
  `${indicator} ${evidence.role} ${evidence.kind}${evidence.miss ? ` (${evidence.miss})` : ''} [${evidence.matched ?? ''}] “${evidence.text}” ${evidence.selector ?? ''}`;

/** The labels of one home page beside what the engine found: found when any indicator of the label has evidence. */
export function compareHome(
  checklist: Checklist,
  site: PageLabels['sites'][string],
  map: LabelMap,
  findings: readonly Finding[],
): PageCase[] {
  return [...expectations(site.ind, map)].map(([label, { expected, evidence }]) => {
    const indicators = map.labels[label] ?? [];
    const taken = findings
      .filter(finding => indicators.includes(finding.indicator))
      .flatMap(finding => finding.evidence.map(item => shown(finding.indicator, item)));
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
