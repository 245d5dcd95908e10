import type { Checklist, ChecklistHead, Criteria, Indicator } from '../schema/checklist.ts';
import type { Probe } from '../schema/probe.ts';
import type { LocalizedText } from '../schema/text.ts';
import { type Detail, fillAll } from '../words/fill.ts';
import words from '../words/problems.json' with { type: 'json' };
import { plainPhrase } from './phrase.ts';

/** Something wrong that a schema cannot say, at a path inside one file. */
export interface CheckProblem {
  path: readonly PropertyKey[];
  message: LocalizedText;
}
/** Takes one problem: its path, its wording in `words/problems.json`, and the wording's values. */
export type Report = (
  path: readonly PropertyKey[],
  wording: keyof typeof words.checks,
  detail?: Detail,
) => void;

/** Collects what `check` reports. */
export function collect(check: (report: Report) => void): CheckProblem[] {
  const problems: CheckProblem[] = [];
  check((path, wording, detail) => problems.push({ path, message: fillAll(words.checks[wording], detail) }));
  return problems;
}

interface Period {
  inForceFrom?: string | undefined;
  inForceTo?: string | undefined;
}

function checkPeriod(period: Period, path: readonly PropertyKey[], report: Report): void {
  const { inForceFrom: from, inForceTo: to } = period;
  if (from !== undefined && to !== undefined && to < from) {
    report([...path, 'inForceTo'], 'dates-reversed', { from, to });
  }
}

function checkPhrases(phrases: readonly string[], path: readonly PropertyKey[], report: Report): void {
  const seen = new Set<string>();
  phrases.forEach((phrase, index) => {
    const key = plainPhrase(phrase);
    if (seen.has(key)) report([...path, index], 'duplicate-phrase', { phrase });
    seen.add(key);
  });
}

function checkProbe(probe: Probe, path: readonly PropertyKey[], report: Report): void {
  const atMost = (field: string, count: number | undefined, listed: number | undefined) => {
    if (count !== undefined && listed !== undefined && count > listed) {
      report([...path, field], 'limit-above-list', { field, count, listed });
    }
  };
  switch (probe.probe) {
    case 'table':
      atMost('minColumns', probe.minColumns, probe.columns.length);
      break;
    case 'phrase':
      if (!probe.any && !probe.all?.length && !probe.facts?.length) {
        report(path, 'probe-decides-nothing', { needs: 'any, all, facts' });
      }
      if (probe.together !== undefined && !probe.any && !probe.all?.length) {
        report(path, 'probe-decides-nothing', { needs: 'any, all' });
      }
      atMost('minFacts', probe.minFacts, probe.facts?.length ?? 0);
      break;
    case 'link-to':
      if (!probe.hosts?.length && !probe.hostKinds?.length) {
        report(path, 'probe-decides-nothing', { needs: 'hosts, hostKinds' });
      }
      break;
    case 'freshness':
      if (probe.days === undefined && probe.period === undefined) {
        report(path, 'probe-decides-nothing', { needs: 'days, period' });
      }
      if (probe.partialDays !== undefined && probe.partialDays <= (probe.days ?? 0)) {
        report([...path, 'partialDays'], 'partial-below-days', {
          partial: probe.partialDays,
          days: probe.days ?? 0,
        });
      }
      break;
    default:
  }
}

function checkCriteria(criteria: Criteria, path: readonly PropertyKey[], report: Report): void {
  for (const [criterion, probes] of Object.entries(criteria)) {
    const at = [...path, criterion];
    if (probes === undefined) continue;
    if (!Array.isArray(probes)) checkProbe(probes, at, report);
    else for (const [index, probe] of probes.entries()) checkProbe(probe, [...at, index], report);
  }
}

/** What a schema cannot say of one indicator by itself. */
export function checkIndicator(indicator: Indicator, report: Report): void {
  indicator.sources.forEach((source, index) => {
    const path = ['sources', index];
    if (source.plan === undefined && source.law === undefined) report(path, 'source-nameless');
    checkPeriod(source, path, report);
  });
  checkPhrases(indicator.terms, ['terms'], report);
  checkPhrases(indicator.negativeTerms, ['negativeTerms'], report);
  const terms = new Set(indicator.terms.map(plainPhrase));
  indicator.negativeTerms.forEach((phrase, index) => {
    if (terms.has(plainPhrase(phrase))) report(['negativeTerms', index], 'phrase-negated', { phrase });
  });
  checkPhrases(indicator.broadTerms, ['broadTerms'], report);
  indicator.broadTerms.forEach((phrase, index) => {
    if (!terms.has(plainPhrase(phrase))) report(['broadTerms', index], 'broad-term-unknown', { phrase });
  });
  checkCriteria(indicator.criteria, ['criteria'], report);
  indicator.editions.forEach((edition, index) => {
    const path = ['editions', index];
    checkPeriod(edition, path, report);
    checkCriteria(edition.criteria, [...path, 'criteria'], report);
    const overlapped = indicator.editions.findIndex(
      (other, before) =>
        before < index &&
        (edition.inForceFrom ?? '') <= (other.inForceTo ?? '9999') &&
        (other.inForceFrom ?? '') <= (edition.inForceTo ?? '9999'),
    );
    if (overlapped >= 0) report(path, 'editions-overlap', { other: overlapped + 1 });
  });
}

/** What a schema cannot say of a checklist's head by itself. */
export function checkHead(head: ChecklistHead, report: Report): void {
  checkPeriod(head, [], report);
  const known = new Set<string>();
  head.dimensions.forEach(({ id }, index) => {
    if (known.has(id)) report(['dimensions', index, 'id'], 'duplicate-dimension', { id });
    known.add(id);
  });
  const plans = new Set<string>();
  head.plans.forEach(({ id }, index) => {
    if (plans.has(id)) report(['plans', index, 'id'], 'duplicate-plan', { id });
    plans.add(id);
  });
  const { abbreviations: _, facts, ...lists } = head.vocabulary;
  for (const [name, phrases] of Object.entries(lists))
    checkPhrases(phrases ?? [], ['vocabulary', name], report);
  for (const [name, phrases] of Object.entries(facts)) {
    checkPhrases(phrases, ['vocabulary', 'facts', name], report);
  }
}

/** The way round from an indicator back to itself along `dependsOn`, or undefined. */
function cycleFrom(id: string, dependsOn: ReadonlyMap<string, string | undefined>): string[] | undefined {
  const way = [id];
  for (let next = dependsOn.get(id); next !== undefined; next = dependsOn.get(next)) {
    if (next === id) return [...way, id];
    if (way.includes(next)) return undefined;
    way.push(next);
  }
  return undefined;
}

/** What ties one indicator to the rest of its checklist. */
export function checkTies(
  indicator: Indicator,
  checklist: Pick<Checklist, 'dimensions' | 'plans'> & { indicators: readonly Indicator[] },
  report: Report,
): void {
  const dimensions = checklist.dimensions.map(({ id }) => id);
  if (!dimensions.includes(indicator.dimension)) {
    report(['dimension'], 'unknown-dimension', { id: indicator.dimension, options: dimensions.join(', ') });
  }
  const plans = checklist.plans.map(({ id }) => id);
  indicator.sources.forEach(({ plan }, index) => {
    if (plan !== undefined && !plans.includes(plan)) {
      report(['sources', index, 'plan'], 'unknown-plan', { id: plan, options: plans.join(', ') });
    }
  });
  const dependsOn = new Map(checklist.indicators.map(other => [other.id, other.dependsOn]));
  if (indicator.dependsOn !== undefined) {
    if (!dependsOn.has(indicator.dependsOn)) {
      report(['dependsOn'], 'unknown-dependency', { id: indicator.dependsOn });
    }
    const cycle = cycleFrom(indicator.id, dependsOn);
    if (cycle !== undefined) report(['dependsOn'], 'circular-dependency', { cycle: cycle.join(' → ') });
  }
}

/** Old ids must lead to indicators of today, and must not be ids of today themselves. */
export function checkRenames(
  checklist: { renames: Readonly<Record<string, string>>; indicators: readonly Pick<Indicator, 'id'>[] },
  report: Report,
): void {
  const ids = new Set(checklist.indicators.map(({ id }) => id));
  for (const [from, to] of Object.entries(checklist.renames)) {
    if (ids.has(from)) report(['renames', from], 'rename-taken', { id: from });
    if (!ids.has(to)) report(['renames', from], 'rename-unknown', { id: to });
  }
}
