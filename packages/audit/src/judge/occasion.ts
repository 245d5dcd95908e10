import type { Evidence } from '@niemyet/rules';
import type { CompiledIndicator, OccasionSets, SetId } from '../match/compile.ts';
import { matchText, standingHit } from '../match/hits.ts';
import { daysBetween, findDates } from '../read/dates.ts';
import type { Site } from '../site/site.ts';
import { fold, isOther, namedUnits } from '../site/unit-names.ts';
import type { PageView } from '../site/view.ts';
import { textsWith } from './content.ts';
import { type Count, countInTable, countsIn } from './counted.ts';
import { tellsOfElsewhere } from './elsewhere.ts';
import { evidenceAt } from './evidence.ts';
import { isPageOfOthers } from './issuer.ts';
import { endOf, findPeriods, type Period, startOf } from './periods.ts';
import { isDatedPosting } from './posting.ts';
import { contentDates, newest } from './proofs.ts';
import { stillRunning } from './still-running.ts';

/** What a portal shows of an occasion for what is posted only then. */
export interface Occasion {
  arose: boolean;
  /** Where it says so. */
  evidence: Evidence;
}

/** Where nothing says how long a posting counts, what is older tells of another period. */
const DAYS = 365;
/** Texts that are looked at. */
const MAX_TEXTS = 200;

/**
 * What the unit's own pages say of the occasion within the time that counts: that there was one outweighs that there was none elsewhere;
 * null where they say nothing. Numbers and statements of other bodies, of aims and of rules tell nothing.
 */
export function occasionOf(site: Site, indicator: CompiledIndicator): Occasion | null {
  const { occasion } = indicator;
  if (occasion === null) return null;
  const counts = [...countsOf(site, indicator, occasion)];
  const some = counts.find(({ count }) => count > 0);
  if (some !== undefined) return { arose: true, evidence: some.evidence };
  const none = counts.find(({ whole }) => whole)?.evidence ?? statedNone(site, indicator, occasion);
  const running = none ?? stillRunning(site, indicator);
  return running === null ? null : { arose: false, evidence: running };
}

/**
 * The first of the unit's own texts that speaks of what the occasion calls for, in the words by which that is proved: where it does, in
 * passing even, nobody is blamed for having posted nothing.
 */
export function spokenOf(site: Site, indicator: CompiledIndicator): Evidence | undefined {
  const sets = indicator.own.size > 0 ? indicator.own.values() : [indicator.terms];
  for (const set of sets) {
    for (const [page, blocks] of textsWith(site, set)) {
      const view = site.views[page];
      if (view === undefined || view === null || view.broken) continue;
      const at = blocks.find(i => {
        const hits = view.observed.blocks[i];
        return hits !== undefined && standingHit(hits, indicator, set) !== undefined;
      });
      if (at !== undefined) return { ...quote(view, at), miss: 'mentioned-only' };
    }
  }
  return undefined;
}

/** A count, and whether it is one of the whole year. */
interface Told extends Count {
  whole: boolean;
}

function* countsOf(site: Site, indicator: CompiledIndicator, sets: OccasionSets): Iterable<Told> {
  for (const { view, at, text } of statements(site, indicator, sets, sets.counted)) {
    const hits = view.observed.blocks[at];
    if (hits === undefined) continue;
    const whole = isWhole(site, view, at);
    const inTable = countInTable(view, at);
    if (inTable !== null) yield { ...inTable, whole };
    for (const count of countsIn(text, hits, sets.counted)) yield { count, whole, evidence: quote(view, at) };
  }
}

function statedNone(site: Site, indicator: CompiledIndicator, sets: OccasionSets): Evidence | null {
  for (const { view, at } of statements(site, indicator, sets, sets.none))
    if (isWhole(site, view, at)) return quote(view, at);
  return null;
}

function quote(view: PageView, at: number): Evidence {
  const { text = '', selector } = view.record.blocks[at] ?? {};
  return evidenceAt('lead', 'text', { view, text, selector });
}

interface Statement {
  view: PageView;
  at: number;
  text: string;
}

/** The unit's own texts in time in which a phrase of a set stands. */
function* statements(
  site: Site,
  indicator: CompiledIndicator,
  { unless }: OccasionSets,
  set: SetId,
): Iterable<Statement> {
  let looked = 0;
  for (const [page, blocks] of textsWith(site, set)) {
    const view = site.views[page];
    if (view === undefined || view === null || view.broken || isPageOfOthers(site, view)) continue;
    for (const at of blocks) {
      const block = view.record.blocks[at];
      const hits = view.observed.blocks[at];
      if (block === undefined || hits === undefined || block.region === 'aside' || hits.bySet.has(unless))
        continue;
      if (++looked > MAX_TEXTS) return;
      if (isOwn(site, view, at) && isInTime(site, indicator, view, at)) yield { view, at, text: block.text };
    }
  }
}

/** The heading that a block stands under, or -1. */
function headOf({ record }: PageView, at: number): number {
  for (let i = at - 1; i >= 0; i--) if ((record.blocks[i]?.heading ?? 0) > 0) return i;
  return -1;
}

/** Whether a text tells of the unit itself: no other unit, province or body is named in it, in what it stands under or in the page's first lines. */
function isOwn(site: Site, view: PageView, at: number): boolean {
  const { compiled, unit } = site;
  const { otherIssuers, provinceLevels } = compiled.vocabulary;
  const own = fold(unit.name);
  // A posting tells of whom in its first lines; a section of a portal is the unit's.
  const first = isDatedPosting(site, view) ? view.prose.slice(0, 1) : [];
  const places = new Set([at, headOf(view, at), view.heading, ...first].filter(i => i >= 0));
  let named = !isDatedPosting(site, view);
  for (const i of places) {
    const { text = '' } = view.record.blocks[i] ?? {};
    const hits = view.observed.blocks[i] ?? matchText(compiled, text);
    const units = namedUnits(compiled, text, hits).filter(({ former }) => !former);
    const isNamed = own !== '' && units.some(other => !isOther(other, own));
    if (isNamed || hits.bySet.has(compiled.vocabulary.unitLevels)) named = true;
    if (isNamed) continue;
    if (units.length > 0 || tellsOfElsewhere(site, text, hits)) return false;
    if (hits.bySet.has(otherIssuers) || hits.bySet.has(provinceLevels)) return false;
  }
  return named;
}

/** The periods and days that a text names, or else the nearest of what it stands under that names one. */
function namedAt(site: Site, view: PageView, at: number): { periods: Period[]; days: string[] } {
  const year = Number(site.on.slice(0, 4));
  for (const i of [at, headOf(view, at), view.heading]) {
    const text = view.record.blocks[i]?.text ?? '';
    const periods = findPeriods(text, year).filter(period => startOf(period) <= site.on);
    const days = findDates(text).map(({ date }) => date);
    if (periods.length + days.length > 0) return { periods, days };
  }
  return { periods: [], days: [] };
}

/** Whether the newest day or period that a text, or what it stands under, or its page names, is one that counts. */
function isInTime(site: Site, indicator: CompiledIndicator, view: PageView, at: number): boolean {
  const { on } = site;
  const { timely } = indicator.criteria;
  const within = timely?.probe === 'freshness' && timely.days !== undefined ? timely.days : DAYS;
  const { periods, days } = namedAt(site, view, at);
  const ends = periods.map(period => (endOf(period) < on ? endOf(period) : on));
  const last = newest(ends.length + days.length > 0 ? [...ends, ...days] : contentDates(view), on);
  return last !== undefined && daysBetween(last, on) <= within;
}

/** Whether a text speaks of all of the year, or names no period: that a month had none says nothing of the others. */
function isWhole(site: Site, view: PageView, at: number): boolean {
  const { periods } = namedAt(site, view, at);
  return periods.every(({ kind, year }) => kind === 'year' && year === Number(site.on.slice(0, 4)));
}
