import type { Evidence } from '@niemyet/rules';
import { addressKey } from '../frontier/address-key.ts';
import type { Proof } from '../probes/probe.ts';
import { findDates } from '../read/dates.ts';
import type { Link } from '../record/page.ts';
import { ByPage } from '../site/by-page.ts';
import type { Item } from '../site/items.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { evidenceAt, itemEvidence } from './evidence.ts';
import { otherNews } from './other-news.ts';
import { pageStamps } from './stamps.ts';
import { attachedFiles, isPosting, openedView } from './topic.ts';

/** Whether the title of a file is on the subject: one that is not may hang on the same page. */
export type OnTopic = (view: PageView, item: Item) => boolean;

/** An item as proof: shown on the page it opens where that was opened, with the dates beside it and there. */
export function itemProof(site: Site, view: PageView, item: Item, matched: string, onTopic: OnTopic): Proof {
  const opened = openedView(site, view, item);
  if (opened !== null) return openedProof(site, view, item, opened, matched, onTopic);
  const dates = [
    ...(item.date === undefined ? pageStamps(view) : [item.date]),
    ...findDates(item.title).map(({ date }) => date),
  ];
  const elsewhere =
    item.date === undefined && item.link.href !== undefined ? dateOfFile(site, item.link.href) : undefined;
  if (elsewhere !== undefined) dates.push(elsewhere);
  const date = item.date ?? newest(dates, site.on);
  return {
    key: item.link.href === undefined ? item.link.selector : (addressKey(item.link.href) ?? item.link.href),
    evidence: itemEvidence('proof', view, date === undefined ? item : { ...item, date }, matched),
    titles: [item.title, headingOf(view)],
    dates,
    view,
    from: Math.min(item.link.block, item.titleBlock ?? item.link.block),
    to: Math.max(item.link.block, item.titleBlock ?? item.link.block) + 1,
  };
}

const filesOf = keptOf(
  () => new ByPage<string, string>(),
  (files, { page, items }) => {
    const dates = new Map<string, string>();
    for (const { file, date, link } of items) {
      if (file !== '' && date !== undefined && link.href !== undefined && !dates.has(link.href))
        dates.set(link.href, date);
    }
    files.put(page, dates);
  },
);

/** The date that stands by a file on the first page of the portal that has one: the same file may be linked undated elsewhere. */
function dateOfFile(site: Site, href: string): string | undefined {
  site.looked?.under(site, filesOf, href);
  return filesOf(site).of(href)[0]?.[1];
}

function openedProof(
  site: Site,
  view: PageView,
  item: Item,
  opened: PageView,
  matched: string,
  onTopic: OnTopic,
): Proof {
  const dates = [
    ...(item.date === undefined ? [] : [item.date]),
    ...findDates(item.title).map(({ date }) => date),
    ...contentDates(opened),
  ];
  const date = item.date ?? newest(dates, site.on);
  return {
    key: postingKey(opened, onTopic),
    evidence: shownOn(opened, date, matched, onTopic) ?? itemEvidence('proof', view, item, matched),
    // A posting that only lists this one among other news names something else.
    titles: [item.title, ...(isPosting(view) ? [] : [headingOf(view)]), headingOf(opened)],
    dates,
    view: opened,
    from: 0,
    to: opened.record.blocks.length,
  };
}

/** By what a posting is told from others: the file on the subject that it carries, which may be linked elsewhere, or itself. */
export function postingKey(view: PageView, onTopic: OnTopic): string {
  const file = attachedFiles(view).find(item => onTopic(view, item))?.link.href;
  const address = file ?? view.record.finalUrl;
  return addressKey(address) ?? address;
}

/** Where an opened posting shows its content: a file on the subject, its table, or its heading. */
function shownOn(
  view: PageView,
  date: string | undefined,
  matched: string,
  onTopic: OnTopic,
): Evidence | null {
  const file = attachedFiles(view).find(item => onTopic(view, item));
  if (file !== undefined) {
    const dated = date === undefined ? file : { ...file, date };
    return itemEvidence('proof', view, dated, matched);
  }
  const table = view.tables.find(candidate => candidate.block > view.heading);
  const at = table?.block ?? (view.heading >= 0 ? view.heading : (view.prose[0] ?? view.blocks[0]));
  const block = at === undefined ? undefined : view.record.blocks[at];
  if (block === undefined) return null;
  const kind = table !== undefined ? 'table' : block.heading > 0 ? 'heading' : 'text';
  return evidenceAt('proof', kind, { view, text: block.text, selector: block.selector, date, matched });
}

/** One spot of a page as proof. */
export function spotProof(
  view: PageView,
  evidence: Evidence,
  from: number,
  to: number,
  known: { titles: readonly string[]; dates: readonly string[] } = { titles: [], dates: [] },
): Proof {
  return {
    key: `${view.page}:${from}:${evidence.href ?? evidence.text}`,
    evidence,
    ...known,
    view,
    from,
    to,
  };
}

/** A link as proof, by the host it leads to. */
export function linkProof(view: PageView, link: Link, host?: string): Proof {
  const text = link.text || link.also[0] || link.href || '';
  const { href, selector } = link;
  return spotProof(
    view,
    evidenceAt('proof', 'link', { view, text, href, selector, matched: host }),
    link.block,
    link.block + 1,
  );
}

/** A row of a data table as proof, shown at one of its cells: dated by itself, else by its page's posting date. */
export function rowProof(
  view: PageView,
  row: { from: number; to: number },
  at: number,
  matched: string,
  on: string,
): Proof {
  const block = view.record.blocks[at];
  const own = contentDates(view, row.from, row.to + 1);
  const dates = own.length > 0 ? own : pageStamps(view);
  const text = block?.text ?? '';
  const place = { view, text, selector: block?.selector, date: newest(dates, on), matched };
  const titles = [headingOf(view), ...textsBetween(view, row.from, row.to + 1, 12)];
  return { ...spotProof(view, evidenceAt('proof', 'table', place), row.from, row.to + 1, { titles, dates }) };
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
  const own = contentDates(view, from, to);
  const isTable = kind === 'table';
  const dates = isTable && own.length === 0 ? pageStamps(view) : own;
  return {
    key: `${addressKey(view.record.finalUrl) ?? view.record.finalUrl}${kind === 'table' ? `#${from}` : ''}`,
    evidence: evidenceAt('proof', kind, {
      view,
      text: block?.text ?? view.record.title,
      selector: block?.selector,
      date: newest(dates),
      matched,
    }),
    titles: [
      headingOf(view),
      ...(isTable ? headingAbove(view, from) : []),
      block?.text ?? '',
      ...textsBetween(view, from, to, 40),
    ],
    dates,
    view,
    from,
    to,
  };
}

/** Blocks between a table and the heading above it, at most: who posted it when, a line of introduction. */
const BELOW_HEADING = 4;

/** The heading that a table stands under. */
function headingAbove({ record, content }: PageView, table: number): string[] {
  for (let i = table - 1; i >= Math.max(0, table - BELOW_HEADING); i--) {
    const block = record.blocks[i];
    if (block === undefined || block.table !== undefined) return [];
    if (block.heading > 0 && content.has(i)) return [block.text];
  }
  return [];
}

/** The heading of a page, or its title. */
export function headingOf(view: PageView): string {
  const heading = view.heading < 0 ? undefined : view.record.blocks[view.heading];
  return heading?.text ?? (view.home ? '' : view.record.title);
}

/** Dates in a page's content (or a stretch of it) that are no clock; on a posting, none of the other news below it. */
export function contentDates(view: PageView, from = 0, to = view.record.blocks.length): string[] {
  const others = otherNews(view);
  return view.record.dates
    .filter(
      ({ role, block }) =>
        role !== 'clock' && block >= from && block < to && view.content.has(block) && !others.has(block),
    )
    .map(date => date.date);
}

function textsBetween(view: PageView, from: number, to: number, most: number): string[] {
  const others = otherNews(view);
  return view.blocks
    .filter(i => i >= from && i < to && !others.has(i))
    .slice(0, most)
    .map(i => view.record.blocks[i]?.text ?? '');
}

/** The latest of some days, those after `until` apart. */
export function newest(dates: readonly string[], until = '9999'): string | undefined {
  let best: string | undefined;
  for (const date of dates) if (date <= until && (best === undefined || date > best)) best = date;
  return best;
}
