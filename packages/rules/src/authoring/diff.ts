import { canonicalJson, type Json } from '../digest/canonical.ts';
import type { Checklist, Indicator } from '../schema/checklist.ts';
import { samePhrase } from './phrase.ts';

/** Phrases that came and went. */
export interface PhraseDifference {
  added: string[];
  removed: string[];
}

/** A field whose value differs, as JSON has it; absent where there is none on that side. */
export interface FieldDifference {
  /** Path in the indicator: `weight`, `criteria.timely.days`. */
  field: string;
  before?: unknown;
  after?: unknown;
}

/** What differs about an indicator that both checklists have. */
export interface IndicatorDifference {
  id: string;
  /** Its id in the first checklist, where it was renamed. */
  was?: string;
  weight?: { before: number; after: number };
  severity?: { before: Indicator['severity']; after: Indicator['severity'] };
  terms?: PhraseDifference;
  negativeTerms?: PhraseDifference;
  /** Everything else: thresholds, sources, texts. */
  fields: FieldDifference[];
}

/** What differs between two checklists, in the order of the second, what is gone last. */
export interface ChecklistDifference {
  before: { id: string; version: string; digest: string };
  after: { id: string; version: string; digest: string };
  added: { id: string; title: Indicator['title']; weight: number }[];
  removed: { id: string; title: Indicator['title']; weight: number }[];
  changed: IndicatorDifference[];
  /** Of the head: dimensions, words that all portals use, days in force. */
  head: FieldDifference[];
}

const same = (one: unknown, other: unknown) =>
  one === other ||
  (one !== undefined && other !== undefined && canonicalJson(one as Json) === canonicalJson(other as Json));

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The leaves at which two values differ; lists of different length and lists of plain values differ as a whole. */
function differences(before: unknown, after: unknown, path: string): FieldDifference[] {
  if (same(before, after)) return [];
  const lists = [before, after].filter(Array.isArray);
  const whole =
    !isTree(before) ||
    !isTree(after) ||
    lists.length === 1 ||
    lists.some(list => list.length !== (lists[0] as unknown[]).length || !list.every(isTree));
  if (whole) {
    return [
      {
        field: path,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap(key =>
    differences(before[key], after[key], path === '' ? key : `${path}.${key}`),
  );
}

function phraseDifference(before: readonly string[], after: readonly string[]): PhraseDifference | undefined {
  const without = (from: readonly string[], list: readonly string[]) =>
    from.filter(phrase => !list.some(other => samePhrase(other, phrase)));
  const added = without(after, before);
  const removed = without(before, after);
  return added.length + removed.length === 0 ? undefined : { added, removed };
}

function indicatorDifference(before: Indicator, after: Indicator): IndicatorDifference | undefined {
  const { id: was, weight, severity, terms, negativeTerms, ...rest } = before;
  const { id, weight: _, severity: __, terms: ___, negativeTerms: ____, ...restAfter } = after;
  const ofTerms = phraseDifference(terms, after.terms);
  const ofNegatives = phraseDifference(negativeTerms, after.negativeTerms);
  const difference: IndicatorDifference = {
    id,
    ...(was === id ? {} : { was }),
    ...(weight === after.weight ? {} : { weight: { before: weight, after: after.weight } }),
    ...(severity === after.severity ? {} : { severity: { before: severity, after: after.severity } }),
    ...(ofTerms === undefined ? {} : { terms: ofTerms }),
    ...(ofNegatives === undefined ? {} : { negativeTerms: ofNegatives }),
    fields: differences(rest, restAfter, ''),
  };
  const { id: _id, fields, ...found } = difference;
  return Object.keys(found).length === 0 && fields.length === 0 ? undefined : difference;
}

const named = ({ id, title, weight }: Indicator) => ({ id, title, weight });
const identity = ({ id, version, digest }: Checklist) => ({ id, version, digest });

/**
 * What differs between two compiled checklists. An indicator that the second renamed is the same indicator. Only
 * phrases count in `terms`: their order and their capitals do not.
 */
export function diffChecklists(before: Checklist, after: Checklist): ChecklistDifference {
  const today = (id: string) => after.renames[id] ?? id;
  const earlier = new Map(before.indicators.map(indicator => [today(indicator.id), indicator]));
  const later = new Set(after.indicators.map(({ id }) => id));
  const { id: _, version: __, digest: ___, indicators: ____, ...head } = before;
  const { id: _i, version: _v, digest: _d, indicators: _n, ...headAfter } = after;
  return {
    before: identity(before),
    after: identity(after),
    added: after.indicators.filter(({ id }) => !earlier.has(id)).map(named),
    removed: before.indicators.filter(({ id }) => !later.has(today(id))).map(named),
    changed: after.indicators.flatMap(indicator => {
      const other = earlier.get(indicator.id);
      return other === undefined ? [] : (indicatorDifference(other, indicator) ?? []);
    }),
    head: differences(head, headAfter, ''),
  };
}
