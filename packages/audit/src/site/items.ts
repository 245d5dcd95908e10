import { hostOf, isOnSite } from '../frontier/address-key.ts';
import { foldWord } from '../match/syllable.ts';
import { countWords, wordsOf } from '../match/words.ts';
import { fileExtension } from '../read/address.ts';
import { dayInVietnam } from '../read/dates.ts';
import type { Link, PageRecord } from '../record/page.ts';
import type { Boilerplate } from './boilerplate.ts';
import { type Addresses, addressesByBlock, cardAround, isWithin } from './card.ts';
import { leadInWords } from './lead-in.ts';

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

/** The links of a page that are its content, each once. `home` is the portal's address. */
export function contentItems(
  record: PageRecord,
  content: ReadonlySet<number>,
  frame: Boilerplate,
  home: string,
  isHome: boolean,
): Item[] {
  const dates = datesByBlock(record);
  const host = hostOf(record.finalUrl);
  const items: Item[] = [];
  let known: Addresses | undefined;
  const addresses = () => {
    known ??= addressesByBlock(record);
    return known;
  };
  /** Texts that each address was linked by; the first as it is, several as a set. */
  const seen = new Map<string, string | Set<string>>();
  for (let index = 0; index < record.links.length; index++) {
    const link = record.links[index] as Link;
    if (link.hidden === true || link.via === 'option') continue;
    if (link.region === 'nav' || link.region === 'header' || link.region === 'footer') continue;
    if (!isHome && frame.link(link)) continue;
    if (link.href === undefined && link.via !== 'postback' && link.via !== 'onclick') continue;
    const extension = link.href === undefined ? '' : fileExtension(link.href);
    const file = DOCUMENT_TYPES.has(extension) || IMAGE_TYPES.has(extension) ? extension : '';
    if (isKnown(seen, link.href ?? link.selector, link.text)) continue;
    const row = titleOf(record, link, content, addresses);
    if (repeatsHead(record, link.block, row.title)) continue;
    items.push({
      index,
      link,
      file,
      onSite: link.href === undefined || isOnSite(link.href, home) || hostOf(link.href) === host,
      ...dateNear(record, dates, link, row),
      title: row.title,
      ...(row.block === undefined ? {} : { titleBlock: row.block }),
    });
  }
  return items;
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

/** The first date of each block that is no clock; one that is still to come, such as a term, only where no other is. */
function datesByBlock(record: PageRecord): ReadonlyMap<number, string> {
  const today = dayInVietnam(record.fetchedAt);
  const dates = new Map<number, string>();
  for (const { role, block, date } of record.dates) {
    const earlier = dates.get(block);
    if (role !== 'clock' && (earlier === undefined || (earlier > today && date <= today)))
      dates.set(block, date);
  }
  return dates;
}

interface Row {
  title: string;
  block?: number;
  from: number;
  to: number;
}

/**
 * What a link is about. A short text (`Tải về`, an icon) says nothing: then the longest text of its table row
 * speaks, or the heading of its card, or the longer of the blocks beside it.
 */
function titleOf(
  record: PageRecord,
  link: Link,
  content: ReadonlySet<number>,
  addresses: () => Addresses,
): Row {
  let length = countWords(link.text) - leadInWords(link.text);
  if (length >= OWN_TITLE_WORDS && record.dates.length === 0)
    return { title: link.text, from: link.block, to: link.block };
  const row = rowAround(record, link.block, link.selector);
  if (length >= OWN_TITLE_WORDS) return { title: link.text, ...row };
  const card = rowPath(link.selector) === undefined ? cardAround(record, link, content, addresses()) : null;
  if (card !== null) return { title: record.blocks[card.from]?.text ?? '', block: card.from, ...card };
  let best = -1;
  for (let i = row.from; i <= row.to; i++) {
    const block = record.blocks[i];
    if (block === undefined || !content.has(i)) continue;
    const words = countWords(block.text);
    if (words > length && words <= 80) {
      best = i;
      length = words;
    }
  }
  const block = record.blocks[best];
  return block === undefined ? { title: link.text, ...row } : { title: block.text, block: best, ...row };
}

/** The path of the innermost row, list item or paragraph of a list that holds something. */
const rowPath = (selector: string): string | undefined =>
  /^(.*>(?:tr|li|article|dd):nth-child\(\d+\))(?:>|$)/.exec(selector)?.[1];

/** The blocks of the innermost row, list item or paragraph that holds a link. */
export function rowAround(record: PageRecord, block: number, selector: string): { from: number; to: number } {
  const prefix = rowPath(selector);
  if (prefix === undefined)
    return { from: Math.max(0, block - 1), to: Math.min(record.blocks.length - 1, block + 1) };
  let from = block;
  let to = block;
  while (block - from < 12 && from > 0 && isWithin(record, from - 1, prefix)) from -= 1;
  while (to - block < 12 && isWithin(record, to + 1, prefix)) to += 1;
  return { from, to };
}

/** Path elements at the end in which a link and the date beside it may differ. */
const BESIDE = 3;

const NO_DATE: { date?: string } = {};

/**
 * The date in a link's row, or else right beside it: within the same small part of the page. Where a list has no rows
 * that tell, the day of the item before stands as near in the text as its own: the nearer in the page counts.
 */
function dateNear(
  record: PageRecord,
  dates: ReadonlyMap<number, string>,
  link: Link,
  row: { from: number; to: number },
): { date?: string } {
  if (dates.size === 0) return NO_DATE;
  let found = NO_DATE;
  let nearest = BESIDE + 1;
  const look = (at: number) => {
    const date = dates.get(at);
    const block = record.blocks[at];
    if (date === undefined || block === undefined || block.region !== link.region) return;
    const apart = stepsApart(link.selector, block.selector);
    if (apart >= nearest) return;
    nearest = apart;
    found = { date };
  };
  for (let i = row.from; i <= row.to; i++) look(i);
  if (found !== NO_DATE) return found;
  for (const step of STEPS) look(link.block + step);
  return found;
}

const STEPS = [1, 2, -1];

/** Elements in which the longer of two paths differs from the other. */
function stepsApart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  const whole = (path: string) => same === path.length || path.charCodeAt(same) === CHILD;
  // Up to the last element that is the same as a whole.
  const from = whole(a) && whole(b) ? same : same === 0 ? -1 : a.lastIndexOf('>', same - 1);
  return Math.max(stepsFrom(a, from), stepsFrom(b, from));
}

const CHILD = 62;

/** Elements of a path behind a place where one ends; all of them for a place before the path. */
function stepsFrom(path: string, place: number): number {
  let steps = place < 0 ? 1 : 0;
  for (let i = Math.max(0, place); i < path.length; i++) if (path.charCodeAt(i) === CHILD) steps += 1;
  return steps;
}

/** A row that only repeats the head of its column (`Tên văn bản`, `Tên thủ tục 2`) was never filled in. */
function repeatsHead(record: PageRecord, block: number, title: string): boolean {
  const table = record.tables[record.blocks[block]?.table ?? record.blocks[block - 1]?.table ?? -1];
  if (table === undefined) return false;
  const words = wordsOf(title).map(foldWord);
  return table.headers.some(head => {
    const names = wordsOf(head).map(foldWord);
    return names.length >= 2 && words.length - names.length <= 2 && names.every(name => words.includes(name));
  });
}
