import { hostOf, isOnSite } from '../frontier/address-key.ts';
import { fileExtension } from '../read/address.ts';
import { dayInVietnam, findDates } from '../read/dates.ts';
import type { Link, PageRecord } from '../record/page.ts';
import type { Boilerplate } from './boilerplate.ts';
import { type Addresses, addressesByBlock, cardAround, isWithin } from './card.ts';
import { dateNear, datesByBlock, titlesByBlock } from './item-date.ts';
import { leadInWords } from './lead-in.ts';
import { ListRows } from './list-rows.ts';
import type { Observation } from './observe.ts';
import { TableHeads } from './table-heads.ts';

/** Extensions of documents that a citizen can take away. */
export const DOCUMENT_TYPES: ReadonlySet<string> = new Set([
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'odt',
  'ods',
  'rtf',
  'ppt',
  'pptx',
  'zip',
  'rar',
  '7z',
  'csv',
  'dwg',
  'dgn',
]);
const IMAGE_TYPES: ReadonlySet<string> = new Set(['jpg', 'jpeg', 'png', 'gif', 'tif', 'tiff', 'webp', 'bmp']);

/** A link that is content of its page: an article, a file, a reference. */
export interface Item {
  index: number;
  link: Link;
  /** Lower-case extension where it names a document or picture, else `''`. */
  file: string;
  onSite: boolean;
  /** The date beside it, where there is one that is no clock. */
  date?: string;
  /** The text that says what it is: its own, or that of the row it stands in where its own says nothing. */
  title: string;
  /** Index of the block that gave `title`, where it is not the link's own text. */
  titleBlock?: number;
}

/** A link text of fewer words than this is read together with the row it stands in. */
const OWN_TITLE_WORDS = 4;

/** `18-nq-hdnd.pdf`: the name of a file as it lies on a disk, in letters without marks. */
const FILE_NAME = /^[\x21-\x7e][\x20-\x7e]*\.([a-z0-9]{2,4})$/i;

/** Whether a text is the name of a file and no title: what stands beside it in its row tells more. */
function isFileName(text: string): boolean {
  const extension = FILE_NAME.exec(text)?.[1]?.toLowerCase();
  return extension !== undefined && (DOCUMENT_TYPES.has(extension) || IMAGE_TYPES.has(extension));
}

/** The blocks of a page that are its content. */
export interface Content {
  has(block: number): boolean;
}

/** The links of a page that are its content, each once. `home` is the portal's address. */
export function contentItems(
  record: PageRecord,
  observed: Observation,
  content: Content,
  frame: Boilerplate,
  home: string,
  isHome: boolean,
): Item[] {
  const dates = datesByBlock(record);
  const titles = titlesByBlock(record, i => (dates.length === 0 ? 0 : (observed.links[i]?.all ?? 0)));
  const heads = new TableHeads(record);
  const repeated = frame.on(record);
  const host = hostOf(record.finalUrl);
  const items: Item[] = [];
  let known: Addresses | undefined;
  const addresses = () => {
    known ??= addressesByBlock(record);
    return known;
  };
  let rows: ListRows | undefined;
  const listRows = () => {
    rows ??= new ListRows(
      record,
      titlesByBlock(record, i => observed.links[i]?.all ?? 0),
    );
    return rows;
  };
  /** Texts that each address was linked by; the first as it is, several as a set. */
  const seen = new Map<string, string | Set<string>>();
  for (let index = 0; index < record.links.length; index++) {
    const link = record.links[index] as Link;
    if (link.hidden === true || link.via === 'option') continue;
    if (link.region === 'nav' || link.region === 'header' || link.region === 'footer') continue;
    if (!isHome && repeated.link(index)) continue;
    if (link.href === undefined && link.via !== 'postback' && link.via !== 'onclick') continue;
    const extension = link.href === undefined ? '' : fileExtension(link.href);
    const file = DOCUMENT_TYPES.has(extension) || IMAGE_TYPES.has(extension) ? extension : '';
    if (isKnown(seen, link.href ?? link.selector, link.text)) continue;
    const row = titleOf(
      record,
      observed,
      index,
      content,
      file === '' ? { addresses } : { addresses, listRows },
    );
    const { title } = row;
    if (heads.areRepeated(link.block, title)) continue;
    const onSite = link.href === undefined || isOnSite(link.href, home) || hostOf(link.href) === host;
    const item: Item = { index, link, file, onSite, title };
    const date = dates[link.block] === undefined ? undefined : ownDate(record, link);
    const near = date ?? dateNear(record, dates, titles, link, row);
    if (near !== undefined) item.date = near;
    if (row.block !== undefined) item.titleBlock = row.block;
    items.push(item);
  }
  return items;
}

/** The day that the text of a link tells, where it is one of several in its block. */
function ownDate({ blocks, fetchedAt }: PageRecord, { block, text }: Link): string | undefined {
  if (blocks[block]?.text === text) return undefined;
  const today = dayInVietnam(fetchedAt);
  return findDates(text).find(({ date }) => date <= today)?.date;
}

/** Notes that an address is linked by a text; true where it was before. */
function isKnown(seen: Map<string, string | Set<string>>, address: string, text: string): boolean {
  const texts = seen.get(address);
  if (texts === undefined) seen.set(address, text);
  else if (typeof texts !== 'string') {
    if (texts.has(text)) return true;
    texts.add(text);
  } else if (texts === text) return true;
  else seen.set(address, new Set([texts, text]));
  return false;
}

interface Row {
  title: string;
  block?: number;
  from: number;
  to: number;
  /** Something says that it is one. */
  marked: boolean;
}

/**
 * What a link is about. A short text (`Tải về`, an icon) says nothing: then the longest text of its table row
 * speaks, or the heading of its card, or the longer of the blocks beside it. The name of a file says less than its row.
 */
function titleOf(
  record: PageRecord,
  observed: Observation,
  index: number,
  content: Content,
  { addresses, listRows }: { addresses: () => Addresses; listRows?: () => ListRows },
): Row {
  const link = record.links[index] as Link;
  let length = (observed.links[index]?.all ?? 0) - leadInWords(link.text);
  if (length >= OWN_TITLE_WORDS && record.dates.length === 0 && !isFileName(link.text))
    return { title: link.text, from: link.block, to: link.block, marked: false };
  const around = rowAround(record, link.block, link.selector);
  const list = around.marked || listRows === undefined ? null : listRows().around(index, 1);
  const row = list === null ? around : { ...list, marked: true };
  const named = row.marked && isFileName(link.text);
  if (named) length = Math.min(length, OWN_TITLE_WORDS - 1);
  if (length >= OWN_TITLE_WORDS) return { title: link.text, ...row };
  const card = rowPath(link.selector) === undefined ? cardAround(record, link, content, addresses()) : null;
  if (card !== null)
    return { title: record.blocks[card.from]?.text ?? '', block: card.from, ...card, marked: true };
  const own = list === null ? undefined : listRows?.().titleIn(list);
  if (own !== undefined) return { title: record.blocks[own]?.text ?? '', block: own, ...row };
  let best = -1;
  for (let i = row.from; i <= row.to; i++) {
    const block = record.blocks[i];
    if (block === undefined || !content.has(i)) continue;
    // A path of the page, a section's name: words that stand above a heading are not what it heads.
    if (!row.marked && link.text !== '' && i > link.block && block.heading >= 1 && block.heading <= 6)
      continue;
    const words = observed.blocks[i]?.all ?? 0;
    if (named && isFileName(block.text)) continue;
    if (words > length && words <= 80) {
      best = i;
      length = words;
    }
  }
  const block = best < 0 ? undefined : record.blocks[best];
  return block === undefined ? { title: link.text, ...row } : { title: block.text, block: best, ...row };
}

/** Steps of a path that are rows, by their first letter. */
const ROWS: ReadonlyMap<number, string> = new Map(
  ['tr', 'li', 'article', 'dd'].map(tag => [tag.charCodeAt(0), `>${tag}:nth-child(`]),
);

/** The path of the innermost row, list item or paragraph of a list that holds something. */
function rowPath(selector: string): string | undefined {
  let end = selector.length;
  for (let start = selector.lastIndexOf('>'); start >= 0; start = selector.lastIndexOf('>', end - 1)) {
    const row = ROWS.get(selector.charCodeAt(start + 1));
    if (row !== undefined && selector.startsWith(row, start)) return selector.slice(0, end);
    if (start === 0) return undefined;
    end = start;
  }
  return undefined;
}

/** Characters that two paths have in common up to a step. */
function sharedSteps(one: string, other: string): number {
  let shared = 0;
  let i = 0;
  for (; i < one.length && one[i] === other[i]; i++) if (one[i] === '>') shared = i;
  return i === one.length && (i === other.length || other[i] === '>') ? i : shared;
}

/** The row of a table of boxes that holds a link: of its block, or the one before where it has no text itself. */
function boxedRow({ blocks, tables }: PageRecord, block: number, selector: string) {
  const isBoxed = (i: number) => tables[blocks[i]?.table ?? -1]?.boxes === true;
  if (tables.length === 0 || !(isBoxed(block) || isBoxed(block - 1))) return null;
  const [own, before] = [block, block - 1].map(i => sharedSteps(blocks[i]?.selector ?? '', selector));
  const at = (own as number) >= (before as number) ? block : block - 1;
  const { row, table } = blocks[at] ?? {};
  if (row === undefined || !isBoxed(at)) return null;
  const isInRow = (i: number) => blocks[i]?.row === row && blocks[i]?.table === table;
  let from = at;
  let to = at;
  while (at - from < 12 && isInRow(from - 1)) from -= 1;
  while (to - at < 12 && isInRow(to + 1)) to += 1;
  return { from, to };
}

/** The blocks of the innermost row, list item or paragraph that holds a link; those beside it where none is `marked` as such. */
export function rowAround(
  record: PageRecord,
  block: number,
  selector: string,
): { from: number; to: number; marked: boolean } {
  const boxed = boxedRow(record, block, selector);
  if (boxed !== null) return { ...boxed, marked: true };
  const prefix = rowPath(selector);
  if (prefix === undefined) {
    const to = Math.min(record.blocks.length - 1, block + 1);
    return { from: Math.max(0, block - 1), to, marked: false };
  }
  let from = block;
  let to = block;
  while (block - from < 12 && from > 0 && isWithin(record, from - 1, prefix)) from -= 1;
  while (to - block < 12 && isWithin(record, to + 1, prefix)) to += 1;
  return { from, to, marked: true };
}
