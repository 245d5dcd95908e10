import type { Criteria, Indicator } from '../schema/checklist.ts';
import type { Change, PhraseChange, Thresholds } from '../schema/extending.ts';
import type { Probe } from '../schema/probe.ts';
import { samePhrase } from './phrase.ts';
import type { ReportExtending } from './report-extending.ts';

/** Numbers that each kind of probe has. */
const OF_PROBE: Readonly<Partial<Record<Probe['probe'], readonly (keyof Thresholds)[]>>> = {
  section: ['minItems'],
  document: ['minItems'],
  table: ['minColumns', 'minRows'],
  phrase: ['minFacts'],
  'link-to': ['minLinks'],
  freshness: ['days', 'partialDays', 'minItems', 'dueDays', 'acceptBack'],
};
const OF_PERIOD: readonly (keyof Thresholds)[] = ['dueDays', 'acceptBack'];

/** Whether a probe has a number of this name to change. */
function has(probe: Probe, field: keyof Thresholds): boolean {
  if (OF_PROBE[probe.probe]?.includes(field) !== true) return false;
  return !OF_PERIOD.includes(field) || (probe.probe === 'freshness' && probe.period !== undefined);
}

function withThresholds(probe: Probe, thresholds: Thresholds): Probe {
  const own: Record<string, number> = {};
  const ofPeriod: Record<string, number> = {};
  for (const [field, value] of Object.entries(thresholds) as [keyof Thresholds, number | undefined][]) {
    if (value === undefined || !has(probe, field)) continue;
    (OF_PERIOD.includes(field) ? ofPeriod : own)[field] = value;
  }
  const period =
    probe.probe === 'freshness' && probe.period !== undefined
      ? { period: { ...probe.period, ...ofPeriod } }
      : {};
  return { ...probe, ...own, ...period } as Probe;
}

/** The phrases of the base with some added and some removed. */
export function changedPhrases(
  phrases: readonly string[],
  { add, remove }: PhraseChange,
  path: readonly PropertyKey[],
  report: ReportExtending,
): string[] {
  const isIn = (phrase: string, list: readonly string[]) => list.some(other => samePhrase(other, phrase));
  remove.forEach((phrase, index) => {
    if (!isIn(phrase, phrases)) report([...path, 'remove', index], 'phrase-not-in-base', { phrase });
  });
  const kept = phrases.filter(phrase => !isIn(phrase, remove));
  add.forEach((phrase, index) => {
    if (isIn(phrase, kept)) report([...path, 'add', index], 'phrase-in-base', { phrase });
  });
  return [...kept, ...add];
}

function changedCriteria(
  criteria: Criteria,
  thresholds: NonNullable<Change['thresholds']>,
  path: readonly PropertyKey[],
  report: ReportExtending,
): Criteria {
  const changed: Criteria = { ...criteria };
  for (const name of ['available', 'timely', 'complete', 'convenient'] as const) {
    const wanted = thresholds[name];
    if (wanted === undefined) continue;
    const probes: readonly Probe[] = [criteria[name] ?? []].flat();
    if (probes.length === 0) report([...path, name], 'criterion-not-in-base', { criterion: name });
    else {
      for (const field of Object.keys(wanted) as (keyof Thresholds)[]) {
        if (!probes.some(probe => has(probe, field))) {
          report([...path, name, field], 'threshold-not-in-base', { criterion: name, field });
        }
      }
    }
    const [first, ...others] = probes.map(probe => withThresholds(probe, wanted));
    if (first === undefined) continue;
    if (name === 'available')
      changed.available = Array.isArray(criteria.available) ? [first, ...others] : first;
    else changed[name] = first;
  }
  return changed;
}

/** An indicator of the base with a change made to it. Reports, under `path`, what the base does not have. */
export function changedIndicator(
  indicator: Indicator,
  change: Change,
  path: readonly PropertyKey[],
  report: ReportExtending,
): Indicator {
  const { terms, negativeTerms, sources, thresholds, ...plain } = change;
  const replaced = Object.fromEntries(
    Object.entries(plain).filter(([, value]) => value !== undefined),
  ) as Partial<Indicator>;
  const changed: Indicator = { ...indicator, ...replaced };
  if (terms !== undefined) {
    changed.terms = changedPhrases(indicator.terms, terms, [...path, 'terms'], report);
    if (changed.terms.length === 0) report([...path, 'terms', 'remove'], 'no-terms-left');
  }
  if (negativeTerms !== undefined) {
    const at = [...path, 'negativeTerms'];
    changed.negativeTerms = changedPhrases(indicator.negativeTerms, negativeTerms, at, report);
  }
  if (sources !== undefined) changed.sources = [...indicator.sources, ...sources.add];
  if (thresholds !== undefined && change.criteria !== undefined) {
    report([...path, 'thresholds'], 'thresholds-and-criteria');
  } else if (thresholds !== undefined) {
    changed.criteria = changedCriteria(indicator.criteria, thresholds, [...path, 'thresholds'], report);
  }
  return changed;
}
