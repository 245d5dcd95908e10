import { matchText } from '../match/hits.ts';
import { columnHeads } from '../site/column-heads.ts';
import { type Item, rowAround } from '../site/items.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import {
  type Issuer,
  issuerByLetterhead,
  issuerByNumber,
  issuerByTitle,
  issuerNamed,
} from './issuer-signs.ts';
import { attachedFiles, isPosting, openedView, titleHits } from './topic.ts';

/** Who issued what stands in some blocks: by the column of a table, or a label, that says so. */
function issuerStated(site: Site, view: PageView, from: number, to: number): Issuer {
  const { compiled } = site;
  const { issuerLabels } = compiled.vocabulary;
  const { blocks } = view.record;
  for (let i = from; i <= to; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    const { table, column } = block;
    const head =
      table === undefined || column === undefined ? undefined : columnHeads(view.record, table)[column];
    if (head !== undefined && head !== block.text && matchText(compiled, head).bySet.has(issuerLabels)) {
      const issuer = issuerNamed(site, block.text);
      if (issuer !== undefined) return issuer;
      continue;
    }
    const label = view.observed.blocks[i]?.bySet.get(issuerLabels)?.[0];
    if (label === undefined || label.from > 0) continue;
    const value = afterLabel(block.text) ?? (i < to ? blocks[i + 1]?.text : undefined);
    const issuer = value === undefined ? undefined : issuerNamed(site, value);
    if (issuer !== undefined) return issuer;
  }
  return undefined;
}

/** What follows a label in its own text, up to the next one. */
function afterLabel(text: string): string | undefined {
  const colon = text.indexOf(':');
  const value = colon < 0 ? '' : (text.slice(colon + 1, colon + 120).split(/[;|•]/)[0] ?? '').trim();
  return value === '' ? undefined : value;
}

/** Whether it can be told at all: of a commune whose name says that it is one. */
export function asksIssuer({ unit, compiled }: Site): boolean {
  return unit.level === 'commune' && matchText(compiled, unit.name).bySet.has(compiled.vocabulary.unitLevels);
}

/** Blocks below a posting's heading among which it says who issued it. */
const DETAILS = 60;

/** Details of an item stand below its title, where no row holds them: at most so many blocks. */
const BELOW = 3;

function itemRow({ record }: PageView, { index, link }: Item) {
  const row = rowAround(record, link.block, link.selector);
  if (row.marked) return row;
  const next = record.links[index + 1]?.block ?? record.blocks.length;
  const to = Math.max(link.block, Math.min(link.block + BELOW, next - 1));
  return { from: link.block, to, marked: false };
}

/** Whether another body issued what an item is: by its row, its number, the page or file it opens, its title. */
export function isOfOthers(site: Site, view: PageView, item: Item): boolean {
  const row = itemRow(view, item);
  const opened = openedView(site, view, item);
  const hits = titleHits(view, item);
  const issuer =
    issuerStated(site, view, row.from, row.to) ??
    (opened === null ? issuerByLetterhead(site, item.link.href) : pageIssuer(site, opened)) ??
    (item.file !== '' && isPosting(view) ? pageIssuer(site, view) : undefined) ??
    numberInRow(site, view, row) ??
    issuerByNumber(site, item.title) ??
    (hits === undefined ? undefined : issuerByTitle(site, item.title, hits));
  return issuer === 'other';
}

/** Whether another body issued what a posting shows. */
export function isPageOfOthers(site: Site, view: PageView): boolean {
  const title = view.record.blocks[view.heading]?.text ?? '';
  const hits = view.observed.blocks[view.heading];
  const issuer =
    pageIssuer(site, view) ??
    issuerByNumber(site, title) ??
    (hits === undefined ? undefined : issuerByTitle(site, title, hits));
  return issuer === 'other';
}

/** Whether a row of a table tells that another body issued what it names. */
export function isRowOfOthers(site: Site, view: PageView, row: { from: number; to: number }): boolean {
  const issuer =
    issuerStated(site, view, row.from, row.to) ??
    numberInRow(site, view, { ...row, marked: true }) ??
    titlesIn(site, view, row);
  return issuer === 'other';
}

function titlesIn(site: Site, view: PageView, { from, to }: { from: number; to: number }): Issuer {
  for (let i = from; i <= to; i++) {
    const hits = view.observed.blocks[i];
    const text = view.record.blocks[i]?.text ?? '';
    const issuer = hits === undefined ? undefined : issuerByTitle(site, text, hits);
    if (issuer !== undefined) return issuer;
  }
  return undefined;
}

/** By the number that stands in a cell of its own, or opens one, beside a title. */
function numberInRow(
  site: Site,
  view: PageView,
  { from, to, marked }: { from: number; to: number; marked: boolean },
): Issuer {
  for (let i = from; marked && i <= to; i++) {
    const text = view.record.blocks[i]?.text ?? '';
    if (/^\D{0,24}\d/.test(text) && issuerByNumber(site, text) === 'other') return 'other';
  }
  return undefined;
}

function pageIssuer(site: Site, view: PageView): Issuer {
  const stated = issuerStated(site, view, Math.max(0, view.heading), view.heading + DETAILS);
  if (stated !== undefined) return stated;
  const files = attachedFiles(view).map(({ link }) => issuerByLetterhead(site, link.href));
  if (files.includes('own')) return 'own';
  return files.includes('other') ? 'other' : undefined;
}
