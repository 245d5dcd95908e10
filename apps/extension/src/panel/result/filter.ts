import type { Checklist, Finding, Indicator, Language, Verdict } from '@niemyet/rules';

/** A finding with the indicator it is about; an indicator that the checklist no longer knows has none. */
export interface Shown {
  finding: Finding;
  indicator: Indicator | undefined;
}

export interface Filter {
  /** Verdicts to show; all of them where none is chosen. */
  verdicts: readonly Verdict[];
  text: string;
}

/** Text as it is searched: without marks, in lower case. */
function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/** Whether a finding passes the filter: its verdict, and every word of the text in its title, question or evidence. */
export function passes({ finding, indicator }: Shown, filter: Filter, language: Language): boolean {
  if (filter.verdicts.length > 0 && !filter.verdicts.includes(finding.verdict)) return false;
  const words = searchable(filter.text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const said = searchable(
    [
      finding.indicator,
      indicator?.title[language] ?? '',
      indicator?.question[language] ?? '',
      ...finding.evidence.map(item => item.text),
    ].join(' '),
  );
  return words.every(word => said.includes(word));
}

/** Findings under the checklist's dimensions, in its order; those of unknown indicators under `null` at the end. */
export function byDimension(
  checklist: Checklist,
  findings: readonly Finding[],
): { dimension: Checklist['dimensions'][number] | null; findings: Shown[] }[] {
  const indicators = new Map(checklist.indicators.map(indicator => [indicator.id, indicator]));
  const shown = findings.map((finding): Shown => {
    const id = checklist.renames[finding.indicator] ?? finding.indicator;
    return { finding, indicator: indicators.get(id) };
  });
  const groups = checklist.dimensions.map(dimension => ({
    dimension,
    findings: shown.filter(({ indicator }) => indicator?.dimension === dimension.id),
  }));
  const unknown = shown.filter(({ indicator }) => indicator === undefined);
  return [...groups, { dimension: null, findings: unknown }].filter(group => group.findings.length > 0);
}

/** How often each verdict occurs. */
export function countVerdicts(findings: readonly Finding[]): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}
