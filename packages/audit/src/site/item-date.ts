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

/** Path elements at the end in which a link and the date beside it may differ. */
const BESIDE = 3;
const STEPS = [1, 2, -1];

/**
 * The date in a link's row, or else right beside it: within the same small part of the page. Where a list has no rows
 * that tell, the day of the item before stands as near in the text as its own: the nearer in the page counts.
 */
export function dateNear(
  record: PageRecord,
  dates: readonly (Dated | undefined)[],
  link: Link,
  row: { from: number; to: number },
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
    nearest = apart;
    found = dated.date;
  }
  return found;
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
