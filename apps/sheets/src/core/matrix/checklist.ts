import type { Checklist, Indicator, LocalizedText } from '@niemyet/rules';
import type { Entry } from '../store/entry.ts';

type CompactIndicator = Pick<Indicator, 'id' | 'dimension' | 'title' | 'weight' | 'severity'>;

/** What the add-on carries of a checklist: titles, weights and dimensions, without its probes and sources. */
export interface CompactChecklist
  extends Pick<Checklist, 'id' | 'version' | 'title' | 'dimensions' | 'renames'> {
  readonly indicators: CompactIndicator[];
}

/** Keeps of a compiled checklist what the matrix needs. */
export function compact(checklist: Checklist): CompactChecklist {
  return {
    id: checklist.id,
    version: checklist.version,
    title: checklist.title,
    dimensions: checklist.dimensions.map(({ id, title }) => ({ id, title })),
    renames: checklist.renames,
    indicators: checklist.indicators.map(({ id, dimension, title, weight, severity }) => ({
      id,
      dimension,
      title,
      weight,
      severity,
    })),
  };
}

const named = (id: string): LocalizedText => ({ vi: id, en: id });

/** Indicators of the audits that the checklist lacks: columns by id, without weight. */
function unknownIndicators(checklist: CompactChecklist, entries: readonly Entry[]): CompactIndicator[] {
  const known = new Set(checklist.indicators.map(indicator => indicator.id));
  const missing = new Set<string>();
  for (const entry of entries) {
    for (const finding of entry.findings) {
      const id = checklist.renames[finding.indicator] ?? finding.indicator;
      if (!known.has(id)) missing.add(id);
    }
  }
  return [...missing].map(id => ({
    id,
    dimension: '',
    title: named(id),
    weight: 0,
    severity: 'recommended' as const,
  }));
}

/** The checklist of that id as the add-on carries it; undefined where it does not. */
export function carriedChecklist(
  carried: readonly CompactChecklist[],
  id: string,
): CompactChecklist | undefined {
  return carried.find(checklist => checklist.id === id);
}

/** Stands in for a checklist the add-on does not carry: named by ids, all its indicators still unknown. */
export function unknownChecklist(id: string, entries: readonly Entry[]): CompactChecklist {
  return {
    id,
    version: [...new Set(entries.map(entry => entry.checklist.version))].join(', '),
    title: named(id),
    dimensions: [...new Set(entries.flatMap(entry => Object.keys(entry.scores.dimensions)))].map(
      dimension => ({
        id: dimension,
        title: named(dimension),
      }),
    ),
    renames: {},
    indicators: [],
  };
}

/** The checklist with the indicators at its end that the audits name and it lacks (another version has them). */
export function withUnknown(checklist: CompactChecklist, entries: readonly Entry[]): CompactChecklist {
  return { ...checklist, indicators: [...checklist.indicators, ...unknownIndicators(checklist, entries)] };
}
