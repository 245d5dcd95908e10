import { dayInVietnam } from '../read/dates.ts';
import type { Link, PageRecord } from '../record/page.ts';

/** A date on a page, and where it stands. */
interface Dated {
  date: string;
  /** Path of its block, and of the elements around it, the nearest first; made where it is asked for. */
  boxes: readonly string[] | null;
}

/** The first date of each block that is no clock; one that is still to come, such as a term, only where no other is. */
export function datesByBlock(record: PageRecord): readonly (Dated | undefined)[] {
  if (record.dates.length === 0) return [];
  const dates = new Array<Dated | undefined>(record.blocks.length).fill(undefined);
  const today = dayInVietnam(record.fetchedAt);
  for (const { role, block, date } of record.dates) {
    const earlier = dates[block]?.date;
    if (role !== 'clock' && (earlier === undefined || (earlier > today && date <= today)))
      dates[block] = { date, boxes: null };
  }
  return dates;
}

/** The addresses that titles in each block link to. */
export type Titles = ReadonlyMap<number, ReadonlySet<string>>;

/** A link text of fewer words is no title (`Tải về`). */
const TITLE_WORDS = 4;

/** The titles of a page by the blocks they stand in; `words` of each link. */
export function titlesByBlock({ links }: PageRecord, words: (link: number) => number): Titles {
  const titles = new Map<number, Set<string>>();
  for (let i = 0; i < links.length; i++) {
    const { block, href, hidden } = links[i] as Link;
    if (href === undefined || hidden === true || words(i) < TITLE_WORDS) continue;
    const list = titles.get(block);
    if (list === undefined) titles.set(block, new Set([href]));
    else list.add(href);
  }
  return titles;
}

/** Whether the title of something else stands in a block, and not that of a link. */
function isOfOther(titles: Titles, block: number, { href }: Link): boolean {
  const held = titles.get(block);
  return held !== undefined && href !== undefined && !held.has(href);
}

/** Path elements at the end in which a link and the date beside it may differ. */
const BESIDE = 3;
const STEPS = [1, 2, -1];

/**
 * The date in a link's row, or else right beside it: within the same small part of the page. Where a list has no rows
 * that tell, the day of the item before stands as near in the text as its own: the nearer in the page counts, and none that stands
 * with the title of another, below that or below a heading.
 */
export function dateNear(
  record: PageRecord,
  dates: readonly (Dated | undefined)[],
  titles: Titles,
  link: Link,
  row: { from: number; to: number; marked: boolean },
): string | undefined {
  if (dates.length === 0) return undefined;
  let found: string | undefined;
  let nearest = BESIDE + 1;
  const { from, to } = row;
  const inRow = to - from + 1;
  // First the blocks of the row, then, where none of them has a date, those beside the link.
  for (let n = 0; n < inRow + STEPS.length; n++) {
    if (n === inRow && found !== undefined) break;
    const at = n < inRow ? from + n : link.block + (STEPS[n - inRow] as number);
    const dated = at < 0 ? undefined : dates[at];
    const block = dated === undefined ? undefined : record.blocks[at];
    if (dated === undefined || block === undefined || block.region !== link.region) continue;
    dated.boxes ??= boxesAround(block.selector);
    const apart = stepsApart(link.selector, dated.boxes);
    if (apart >= nearest) continue;
    const isRow = row.marked && n < inRow;
    if (!isRow && isParted(record, titles, link, { at, apart, boxes: dated.boxes })) continue;
    nearest = apart;
    found = dated.date;
  }
  return found;
}

/** Whether a day beside a link, so many elements apart, belongs to something else. */
function isParted(
  { blocks }: PageRecord,
  titles: Titles,
  link: Link,
  { at, apart, boxes }: { at: number; apart: number; boxes: readonly string[] },
): boolean {
  if (isOfOther(titles, at, link)) return true;
  for (let i = link.block + 1; i < at; i++)
    if ((blocks[i]?.heading ?? 0) > 0 || isOfOther(titles, i, link)) return true;
  // A day below another title that is nearer to it.
  if (at >= link.block || titles.has(at) || !isOfOther(titles, at - 1, link)) return false;
  return stepsApart(blocks[at - 1]?.selector ?? '', boxes) < apart;
}

/** A path and those of the elements around, as many as may lie between a link and its date; `''` for all of the page. */
export function boxesAround(selector: string): readonly string[] {
  const boxes = [selector];
  let box = selector;
  for (let n = 0; n < BESIDE && box !== ''; n++) {
    box = box.slice(0, Math.max(0, box.lastIndexOf('>')));
    boxes.push(box);
  }
  return boxes;
}

/** Elements in which the longer of two paths differs from the other, of which one is given with its boxes; many for far apart. */
export function stepsApart(path: string, boxes: readonly string[]): number {
  for (let n = 0; n < boxes.length; n++) {
    const box = boxes[n] as string;
    if (!path.startsWith(box)) continue;
    if (box === '') return Math.max(n, stepsFrom(path, 0) + 1);
    // Up to the last element that is the same as a whole.
    if (path.length === box.length || path.charCodeAt(box.length) === CHILD)
      return Math.max(n, stepsFrom(path, box.length));
  }
  return Number.POSITIVE_INFINITY;
}

const CHILD = 62;

/** Elements of a path behind a place where one ends. */
function stepsFrom(path: string, place: number): number {
  let steps = 0;
  for (let i = place; i < path.length; i++) if (path.charCodeAt(i) === CHILD) steps += 1;
  return steps;
}
