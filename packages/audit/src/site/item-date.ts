import { dayInVietnam } from '../read/dates.ts';
import type { Link, PageRecord } from '../record/page.ts';

/** The first date of each block that is no clock; one that is still to come, such as a term, only where no other is. */
export function datesByBlock(record: PageRecord): readonly (string | undefined)[] {
  if (record.dates.length === 0) return [];
  const dates = new Array<string | undefined>(record.blocks.length).fill(undefined);
  const today = dayInVietnam(record.fetchedAt);
  for (const { role, block, date } of record.dates) {
    const earlier = dates[block];
    if (role !== 'clock' && (earlier === undefined || (earlier > today && date <= today)))
      dates[block] = date;
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
  dates: readonly (string | undefined)[],
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
    const date = at < 0 ? undefined : dates[at];
    const block = date === undefined ? undefined : record.blocks[at];
    if (block === undefined || block.region !== link.region) continue;
    const apart = stepsApart(link.selector, block.selector);
    if (apart >= nearest) continue;
    nearest = apart;
    found = date;
  }
  return found;
}

/** Elements in which the longer of two paths differs from the other. */
export function stepsApart(a: string, b: string): number {
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
