import type { CompiledIndicator } from '../match/compile.ts';
import type { Proof } from '../probes/probe.ts';
import type { Site } from '../site/site.ts';
import type { Item, PageView } from '../site/view.ts';
import { evidenceAt, itemEvidence } from './evidence.ts';
import { openedView } from './topic.ts';

/** An item as proof: with the dates beside it and on the page it opens. */
export function itemProof(site: Site, view: PageView, item: Item, matched: string): Proof {
  const opened = openedView(site, view, item);
  const dates = [
    ...(item.date === undefined ? [] : [item.date]),
    ...datesInTitle(item.title),
    ...(opened === null ? (item.date === undefined ? pageStamps(view) : []) : contentDates(opened)),
  ];
  const titles = [item.title, headingOf(view)];
  if (opened !== null) titles.push(headingOf(opened));
  const dated = item.date ?? newest(dates);
  return {
    evidence: itemEvidence('proof', view, dated === undefined ? item : { ...item, date: dated }, matched),
    titles,
    dates,
    view: opened ?? view,
    from: opened === null ? item.link.block : 0,
    to: opened === null ? item.link.block + 1 : opened.record.blocks.length,
  };
}

/** A stretch of a page as proof, shown at its heading or first block. */
export function stretchProof(
  view: PageView,
  from: number,
  to: number,
  kind: 'text' | 'table' | 'heading' | 'form',
  at: number,
  matched: string,
): Proof {
  const block = view.record.blocks[at] ?? view.record.blocks[view.heading];
  const dates = contentDates(view, from, to);
  return {
    evidence: evidenceAt('proof', kind, {
      view,
      text: block?.text ?? view.record.title,
      selector: block?.selector,
      date: newest(dates),
      matched,
    }),
    titles: [headingOf(view), block?.text ?? '', ...textsBetween(view, from, to, 40)],
    dates,
    view,
    from,
    to,
  };
}

/** The posting date of a page that has one: it holds for files without a date of their own. */
function pageStamps(view: PageView): string[] {
  const content = new Set(view.blocks);
  const stamps = view.record.dates
    .filter(date => date.role === 'stamp' && content.has(date.block))
    .map(date => date.date);
  return new Set(stamps).size <= 2 ? stamps : [];
}

/** The heading of a page, or its title. */
export function headingOf(view: PageView): string {
  return view.record.blocks[view.heading]?.text ?? (view.home ? '' : view.record.title);
}

/** Dates in a page's content (or a stretch of it) that are no clock. */
export function contentDates(view: PageView, from = 0, to = view.record.blocks.length): string[] {
  const content = new Set(view.blocks);
  return view.record.dates
    .filter(date => date.role !== 'clock' && date.block >= from && date.block < to && content.has(date.block))
    .map(date => date.date);
}

function textsBetween(view: PageView, from: number, to: number, most: number): string[] {
  return view.blocks
    .filter(i => i >= from && i < to)
    .slice(0, most)
    .map(i => view.record.blocks[i]?.text ?? '');
}

/** The latest of some days. */
export function newest(dates: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const date of dates) if (best === undefined || date > best) best = date;
  return best;
}

function datesInTitle(title: string): string[] {
  return /\d{4}/.test(title)
    ? [...title.matchAll(/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/g)].flatMap(([, d, m, y]) => {
        const month = Number(m);
        const day = Number(d);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31
          ? [`${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`]
          : [];
      })
    : [];
}

export type { CompiledIndicator };
