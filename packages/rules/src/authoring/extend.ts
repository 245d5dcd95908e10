import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import { canonicalJson, type Json } from '../digest/canonical.ts';
import type { Checklist, ChecklistHead, Indicator } from '../schema/checklist.ts';
import type { ExtendingHead, Extends } from '../schema/extending.ts';
import type { LocalizedText } from '../schema/text.ts';
import { changedIndicator, changedPhrases } from './change.ts';
import { type CheckProblem, checkIndicator, collect } from './check.ts';
import { collectExtending, type ReportExtending } from './report-extending.ts';

/** A base that was found, or why there is none. */
export type BaseAnswer =
  | { ok: true; checklist: Checklist }
  | { ok: false; reason: 'missing'; known: readonly string[] }
  | { ok: false; reason: 'refused'; problem: LocalizedText }
  /** It has problems of its own, which are told with it. */
  | { ok: false; reason: 'broken' }
  /** It builds in the end on the checklist that wants it. */
  | { ok: false; reason: 'circular'; way: readonly string[] };

/** Finds the compiled checklist that another one extends. Handed in: nothing here touches a disk. */
export type ResolveBase = (wanted: Extends) => BaseAnswer;

/** A head with everything of its base, the indicators of the base that are kept, and what is wrong. */
export interface Extended {
  head: ChecklistHead & Pick<Checklist, 'base'>;
  inherited: Indicator[];
  problems: CheckProblem[];
}

/** The base that is wanted, or undefined with the reason reported. */
export function findBase(
  wanted: Extends,
  resolve: ResolveBase | undefined,
  report: ReportExtending,
): Checklist | undefined {
  const { version: range } = wanted;
  const id = wanted.checklist ?? wanted.package;
  const at = ['extends', wanted.package === undefined ? 'checklist' : 'package'];
  if (id === undefined || (wanted.checklist !== undefined && wanted.package !== undefined)) {
    report(['extends'], 'base-nameless');
    return undefined;
  }
  if (validRange(range) === null) {
    report(['extends', 'version'], 'bad-range', { range });
    return undefined;
  }
  const answer = resolve?.(wanted) ?? { ok: false, reason: 'missing', known: [] };
  if (!answer.ok) {
    if (answer.reason === 'missing')
      report(at, 'base-missing', { id, known: answer.known.join(', ') || '–' });
    else if (answer.reason === 'refused') report(at, 'base-refused', { id, problem: answer.problem });
    else if (answer.reason === 'circular') report(at, 'base-circular', { way: answer.way.join(' → ') });
    else report(at, 'base-broken', { id });
    return undefined;
  }
  const found = answer.checklist.version;
  if (!satisfies(found, range, { includePrerelease: true })) {
    report(['extends', 'version'], 'base-version', { id, found, range });
    return undefined;
  }
  return answer.checklist;
}

const same = (one: unknown, other: unknown) => canonicalJson(one as Json) === canonicalJson(other as Json);

/** Items of the base, then those of one's own; the same id may come twice only with the same content. */
function joined<T extends { id: string }>(
  base: readonly T[],
  own: readonly T[],
  field: 'dimensions' | 'plans',
  report: ReportExtending,
): T[] {
  const known = new Map(base.map(item => [item.id, item]));
  const added = own.filter((item, index) => {
    const other = known.get(item.id);
    if (other === undefined) return true;
    const wording = field === 'dimensions' ? 'dimension-in-base' : 'plan-in-base';
    if (!same(other, item)) report([field, index, 'id'], wording, { id: item.id });
    return false;
  });
  return [...base, ...added];
}

type Vocabulary = ChecklistHead['vocabulary'];

function joinedVocabulary(
  base: Vocabulary,
  own: ExtendingHead['vocabulary'],
  report: ReportExtending,
): Vocabulary {
  const { abbreviations = {}, facts = {}, ...lists } = own;
  for (const [id, meaning] of Object.entries(abbreviations)) {
    const other = base.abbreviations[id];
    if (other !== undefined && other !== meaning) {
      report(['vocabulary', 'abbreviations', id], 'abbreviation-in-base', { id, meaning: other });
    }
  }
  const add = (phrases: readonly string[], more: readonly string[] | undefined, ...path: string[]) => {
    if (more === undefined) return [...phrases];
    return changedPhrases(phrases, { add: [...more], remove: [] }, path, (at, wording, detail) =>
      // The list is written without `add` here.
      report(['vocabulary', ...at.filter(step => step !== 'add')], wording, detail),
    );
  };
  const joinedLists = Object.fromEntries(
    Object.entries(lists).map(([name, more]) => [
      name,
      add(base[name as keyof typeof lists] ?? [], more, name),
    ]),
  );
  const joinedFacts = Object.fromEntries(
    Object.entries(facts).map(([name, more]) => [
      name,
      add(base.facts[name as keyof typeof facts], more, 'facts', name),
    ]),
  );
  return {
    ...base,
    ...joinedLists,
    abbreviations: { ...base.abbreviations, ...abbreviations },
    facts: { ...base.facts, ...joinedFacts },
  } as Vocabulary;
}

/** Old ids of the base and one's own, each led to the id of today; those whose indicator is gone are dropped. */
function joinedRenames(
  base: Checklist,
  head: ExtendingHead,
  gone: ReadonlySet<string>,
  report: ReportExtending,
): Record<string, string> {
  const renames: Record<string, string> = {};
  for (const [from, to] of Object.entries(base.renames)) {
    const today = head.renames[to] ?? to;
    if (head.renames[from] !== undefined && head.renames[from] !== today) {
      report(['renames', from], 'rename-in-base', { id: from, to });
    }
    if (today !== to || !gone.has(to)) renames[from] = today;
  }
  return { ...renames, ...head.renames };
}

/** Ids of the base that a field names, each known and named once. */
function knownIds(
  ids: readonly string[],
  path: (index: number, id: string) => readonly PropertyKey[],
  base: Checklist,
  report: ReportExtending,
): void {
  const known = new Set(base.indicators.map(({ id }) => id));
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    const to = base.renames[id];
    if (seen.has(id)) report(path(index, id), 'named-twice', { id });
    else if (!known.has(id) && to !== undefined) report(path(index, id), 'renamed-in-base', { id, to });
    else if (!known.has(id)) report(path(index, id), 'unknown-in-base', { id });
    seen.add(id);
  });
}

/**
 * What a checklist makes of its base: the indicators it keeps, changed as it says, and a head with the base's
 * dimensions, plans, words and renames before its own. Problems point into `checklist.yaml`.
 */
export function extendChecklist(written: ExtendingHead, base: Checklist): Extended {
  const { extends: _, only, off, changes, ...head } = written;
  const kept = new Set(base.indicators.map(({ id }) => id));
  if (only !== undefined) for (const id of kept) if (!only.includes(id)) kept.delete(id);
  for (const id of off) kept.delete(id);
  const gone = new Set(base.indicators.map(({ id }) => id).filter(id => !kept.has(id)));
  let inherited: Indicator[] = [];
  let full: ChecklistHead | undefined;
  const problems = collectExtending(report => {
    if (only !== undefined && off.length > 0) report(['off'], 'only-and-off');
    knownIds(only ?? [], index => ['only', index], base, report);
    knownIds(off, index => ['off', index], base, report);
    knownIds(Object.keys(changes), (_, id) => ['changes', id], base, report);
    for (const id of Object.keys(changes)) if (gone.has(id)) report(['changes', id], 'change-of-off', { id });
    inherited = base.indicators
      .filter(({ id }) => kept.has(id))
      .map(indicator => {
        const change = changes[indicator.id];
        return change === undefined
          ? indicator
          : changedIndicator(indicator, change, ['changes', indicator.id], report);
      });
    for (const { id: by, dependsOn: id } of inherited) {
      if (id !== undefined && gone.has(id)) {
        const place = off.indexOf(id);
        report(place < 0 ? ['only'] : ['off', place], 'off-needed', { id, by });
      }
    }
    full = {
      ...head,
      dimensions: joined(base.dimensions, head.dimensions, 'dimensions', report),
      plans: joined(base.plans, head.plans, 'plans', report),
      vocabulary: joinedVocabulary(base.vocabulary, head.vocabulary, report),
      renames: joinedRenames(base, written, gone, report),
    };
  });
  for (const indicator of inherited) {
    if (changes[indicator.id] === undefined) continue;
    const found = collect(report => checkIndicator(indicator, report));
    for (const { path, message } of found) {
      problems.push({ path: ['changes', indicator.id, ...path], message });
    }
  }
  const { id, version, digest } = base;
  return { head: { ...(full as ChecklistHead), base: { id, version, digest } }, inherited, problems };
}
