import type { ProbeOf } from '@niemyet/rules';
import { isOnSite } from '../frontier/address-key.ts';
import { itemEvidence } from '../judge/evidence.ts';
import { dueOn, endOf, findPeriods, type Period, periodCode, reaches, startOf } from '../judge/periods.ts';
import { newest, spotProof } from '../judge/proofs.ts';
import { addDays, daysBetween, findDates } from '../read/dates.ts';
import type { PageDate } from '../record/page.ts';
import type { Item } from '../site/items.ts';
import { KeptWith } from '../site/kept-with.ts';
import { dateInName } from '../site/name-date.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { haveEnded } from './ended.ts';
import type { ProbeContext, ProbeResult, Proof, RunProbe } from './probe.ts';

/** A date more than this many days ahead of the audit is a slip of the pen, or a term still running. */
const FUTURE_DAYS = 1;

/** The newest date among the proofs of the subject, or among the portal's own news. */
export const runFreshness: RunProbe<ProbeOf<'freshness'>> = (probe, context) => {
  if (probe.of === 'portal') return portalResult(probe, context.site);
  if (probe.period !== undefined) return periodResult(probe.period, context);
  return ageResult(
    probe,
    context.site.on,
    context.proofs.flatMap(proof => proof.dates),
    context.proofs,
  );
};

function periodResult(
  rule: NonNullable<ProbeOf<'freshness'>['period']>,
  { site, proofs }: ProbeContext,
): ProbeResult {
  // A yearly plan or estimate is due within its own year; what covers a finished period, after its end.
  let due = dueOn(rule.kind, rule.dueDays, site.on);
  for (let back = 0; back < rule.acceptBack; back++) due = { ...due, year: due.year - 1 };
  let named = false;
  for (const proof of proofs) {
    const year = proof.dates.length > 0 ? Number((newest(proof.dates) ?? '').slice(0, 4)) : undefined;
    for (const title of proof.titles) {
      for (const period of findPeriods(title, year)) {
        if (period.kind !== due.kind) continue;
        named = true;
        if (reaches(period, due)) return { met: true, proofs: [], misses: [] };
      }
    }
  }
  const detail = { period: periodCode(due) };
  if (named) return { met: false, proofs: [], misses: [], reason: 'period-missing', detail };
  // No period is named anywhere: a date after the period's end is a sign, its absence none.
  const latest = newest(proofs.flatMap(proof => proof.dates).filter(date => date <= site.on));
  const isLongAgo = latest !== undefined && daysBetween(latest, site.on) > 460;
  if (isLongAgo || haveEnded(site.on, proofs))
    return { met: false, proofs: [], misses: [], reason: 'period-missing', detail };
  return { met: null, proofs: [], misses: [], reason: 'date-unknown' };
}

function ageResult(
  probe: Pick<ProbeOf<'freshness'>, 'days' | 'partialDays' | 'running' | 'minItems'>,
  on: string,
  dates: readonly string[],
  proofs: readonly Proof[],
): ProbeResult {
  const latest = newest(dates, addDays(on, FUTURE_DAYS));
  const days = probe.days ?? 365;
  if (latest === undefined) {
    const named = namedAge(probe, on, proofs);
    return named.met === null && (isNamedWithin(days, on, proofs) || isTitledWithin(days, on, proofs))
      ? { met: true, proofs: [], misses: [] }
      : named;
  }
  const age = daysBetween(latest, on);
  if (age <= days || (probe.running === true && isRunning(on, latest, proofs)))
    return { met: true, proofs: [], misses: [] };
  const reason = proofs.length === 1 ? 'one-item-old' : 'not-timely';
  return {
    met: false,
    half: probe.partialDays !== undefined && age <= probe.partialDays,
    proofs: [],
    misses: [],
    reason,
    detail: { newest: latest, days },
  };
}

/** Whether a file's own name or folder says that it was posted in time: nothing else says so, and an old day is no sign. */
function isNamedWithin(days: number, on: string, proofs: readonly Proof[]): boolean {
  return proofs.some(({ evidence }) => {
    const date = evidence.href === undefined ? undefined : dateInName(evidence.href, on);
    return date !== undefined && daysBetween(date, on) <= days;
  });
}

/** Whether a title names a day in time that is past (`đến 31/10/2026`): it was not written before. An old day may be a law's. */
function isTitledWithin(days: number, on: string, proofs: readonly Proof[]): boolean {
  const dates = proofs.flatMap(({ titles }) =>
    titles.flatMap(title => findDates(title).map(({ date }) => date)),
  );
  return dates.some(date => date <= on && daysBetween(date, on) <= days);
}

/** A schedule or plan is posted at most this many days before its period begins; a title of an older day was changed. */
const POSTED_BEFORE = 120;

/** Whether a title names a period that is not over: what was posted for it holds, however long ago that was. */
function isRunning(on: string, latest: string | undefined, proofs: readonly Proof[]): boolean {
  const year = latest === undefined ? undefined : Number(latest.slice(0, 4));
  return proofs
    .flatMap(({ titles }) => titles.flatMap(title => finestPeriods(title, year)))
    .some(
      period =>
        startOf(period) <= on &&
        on <= endOf(period) &&
        (latest === undefined || daysBetween(latest, startOf(period)) <= POSTED_BEFORE),
    );
}

/** A posting is made up to this many days after the period that it is about. */
const POSTED_AFTER = 120;

/** Without a date, the periods that the titles name tell what is still current, and what is long over. */
function namedAge(
  { days = 365, running }: Pick<ProbeOf<'freshness'>, 'days' | 'running'>,
  on: string,
  proofs: readonly Proof[],
): ProbeResult {
  if (running === true && isRunning(on, undefined, proofs)) return { met: true, proofs: [], misses: [] };
  const unknown: ProbeResult = { met: null, proofs: [], misses: [], reason: 'date-unknown' };
  let latest: Period | undefined;
  for (const period of proofs.flatMap(proof => proof.titles.flatMap(title => finestPeriods(title)))) {
    if (startOf(period) > on) continue;
    if (daysBetween(startOf(period), on) <= days) return { met: true, proofs: [], misses: [] };
    if (latest === undefined || endOf(period) > endOf(latest)) latest = period;
  }
  if (latest === undefined) return unknown;
  if (daysBetween(endOf(latest), on) <= days + POSTED_AFTER) return unknown;
  const detail = { newest: endOf(latest), days };
  return { met: false, proofs: [], misses: [], reason: 'not-timely', detail };
}

/** The periods of a title; a month or quarter says more than the year it is written with. */
function finestPeriods(title: string, defaultYear?: number): Period[] {
  const periods = findPeriods(title, defaultYear);
  const finer = periods.filter(({ kind }) => kind !== 'year');
  return finer.length > 0 ? finer : periods;
}

/** The days that a page tells of the portal's news. */
interface PageNews {
  /** Dated items that lead within the portal. */
  items: readonly { item: Item; date: string; view: PageView }[];
  /** The newest stamp of an article. */
  stamp: string | undefined;
}

const news = new KeptWith<PageView, PageNews>();

function newsOf(site: Site, view: PageView): PageNews {
  let known = news.get(view);
  if (known === undefined) {
    known = readNews(site, view);
    news.set(view, known);
  }
  return known;
}

function readNews(site: Site, view: PageView): PageNews {
  const until = addDays(site.on, FUTURE_DAYS);
  const items: { item: Item; date: string; view: PageView }[] = [];
  for (const item of view.broken ? [] : view.items) {
    const { date, file, link } = item;
    if (date === undefined || file !== '' || date > until) continue;
    if (link.href === undefined || isOnSite(link.href, site.unit.url)) items.push({ item, date, view });
  }
  const isArticle = !view.home && !view.broken && view.words >= 80;
  const stamps = isArticle ? datesIn(view).filter(({ role }) => role === 'stamp') : [];
  const stamp = newest(stamps.map(({ date }) => date));
  return { items, stamp: stamp === undefined || stamp > until ? undefined : stamp };
}

/** The dates of a page's content but clocks. */
function datesIn({ record, content }: PageView): PageDate[] {
  return record.dates.filter(({ role, block }) => role !== 'clock' && content.has(block));
}

/** News of the unit itself: dated items that lead within the portal. A stamp that all items share is no date. */
function portalResult(probe: ProbeOf<'freshness'>, site: Site): ProbeResult {
  const views = site.views.filter(view => view !== null);
  const items = views.flatMap(view => newsOf(site, view).items);
  const article = views.flatMap(view => newsOf(site, view).stamp ?? []);
  const dates = [...items.map(entry => entry.date), ...article];
  if (dates.length === 0) {
    // Dates that stand by no link still show that something was posted.
    const loose = views.flatMap(view => datesIn(view).map(({ date }) => date));
    const result = ageResult(probe, site.on, loose, []);
    return result.met === true ? { ...result, met: null, reason: 'date-unknown' } : outdated(result);
  }
  const latest = newest(dates) as string;
  const shown = items.filter(entry => entry.date === latest).slice(0, 3);
  const proofs = shown.map(
    ({ view, item }): Proof =>
      spotProof(
        view,
        { ...itemEvidence('proof', view, item), kind: 'date' },
        item.link.block,
        item.link.block + 1,
        { titles: [], dates: [item.date as string] },
      ),
  );
  const result = ageResult(probe, site.on, dates, []);
  if (result.met === true) {
    const days = probe.days ?? 30;
    const since = addDays(site.on, -days);
    const recent = items.filter(entry => entry.date >= since);
    const titles = new Set(recent.map(entry => entry.item.title));
    // One day on all that is new is that of a copy, not of its posting.
    if (new Set(recent.map(entry => entry.date)).size === 1 && recent.length >= 5)
      return { met: null, proofs, misses: [], reason: 'evidence-conflict' };
    if (titles.size < probe.minItems && recent.length > 0) return { met: true, proofs, misses: [] };
  }
  return { ...outdated(result), proofs };
}

function outdated(result: ProbeResult): ProbeResult {
  return result.reason === 'not-timely' || result.reason === 'one-item-old'
    ? { ...result, reason: 'outdated' }
    : result;
}
