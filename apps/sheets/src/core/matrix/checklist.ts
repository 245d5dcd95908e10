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

/**
 * The checklist a matrix is laid out by, `known` false where the add-on does not carry it: then its columns are
 * the indicators the audits name. Indicators of another version of a known checklist follow its own.
 */
export function checklistFor(
  carried: readonly CompactChecklist[],
  id: string,
  entries: readonly Entry[],
): { checklist: CompactChecklist; known: boolean } {
  const found = carried.find(checklist => checklist.id === id);
  const base: CompactChecklist = found ?? {
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
  return {
    checklist: { ...base, indicators: [...base.indicators, ...unknownIndicators(base, entries)] },
    known: found !== undefined,
  };
}
