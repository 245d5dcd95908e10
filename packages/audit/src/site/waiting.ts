import type { SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import type { PageRecord } from '../record/page.ts';
import type { Item } from './items.ts';
import type { Observation } from './observe.ts';
import type { Section } from './view.ts';

/** Texts with more words than this are about something that is still to come. */
const MAX_WORDS = 25;
/** A page with so many words of its own holds something, whatever else is still to come. */
const FULL_WORDS = 60;
/** Fewer words in the other parts of a page are no text. */
const PART_WORDS = 15;
/** More places on one page that wait tell no more. */
const MAX_PARTS = 20;
/** A row of so many cells with words was filled in. */
const FILLED_CELLS = 2;

/** What a page holds beside the texts that say that something is still to come. */
interface Held {
  blocks: readonly number[];
  sections: readonly Section[];
  items: readonly Item[];
  /** Running text. */
  prose: readonly number[];
  /** Block of its own heading. */
  name: number;
}

/** The blocks that say that content is still to come (`Nội dung đang cập nhật`). */
export function waitingIn(observed: Observation, blocks: readonly number[], set: SetId): readonly number[] {
  if (!observed.sets.has(set)) return [];
  return blocks.filter(i => {
    const { words, bySet } = observed.blocks[i] as TextHits;
    return words <= MAX_WORDS && bySet.has(set);
  });
}

/**
 * Whether all of a page is still to come, and not only a tab, a row of a table or one particular of many: it has hardly a text beside,
 * and nothing under its other headings.
 */
export function waitsAsWhole(
  record: PageRecord,
  observed: Observation,
  { blocks, sections, items, prose, name }: Held,
  waiting: readonly number[],
): boolean {
  if (waiting.length === 0) return false;
  const waits = new Set(waiting);
  const own = prose.filter(i => !waits.has(i) && record.blocks[i]?.region !== 'aside');
  const count = (list: readonly number[]) =>
    list.reduce((all, i) => all + (observed.blocks[i]?.words ?? 0), 0);
  if (count(own) >= FULL_WORDS) return false;
  const tables = new Set(waiting.map(i => record.blocks[i]?.table));
  if ([...tables].every(table => table !== undefined) && hasFilledRow(record, blocks, tables, waits))
    return false;
  const parts = waiting
    .slice(0, MAX_PARTS)
    .map(i => sections.findLast(({ from, to }) => i >= from && i < to));
  if (parts.some(part => part === undefined || part.heading === name)) return true;
  const isElsewhere = (i: number) => !parts.some(part => part !== undefined && i >= part.from && i < part.to);
  return (
    count(own.filter(isElsewhere)) < PART_WORDS &&
    !items.some(({ file, link }) => file !== '' && isElsewhere(link.block))
  );
}

/** Whether a row of some tables has words in two cells that do not wait. */
function hasFilledRow(
  { blocks, tables }: PageRecord,
  content: readonly number[],
  among: ReadonlySet<number | undefined>,
  waits: ReadonlySet<number>,
): boolean {
  const cells = new Map<string, Set<number>>();
  for (const i of content) {
    const { table, row, column, text = '' } = blocks[i] ?? {};
    if (table === undefined || row === undefined || column === undefined || !among.has(table) || waits.has(i))
      continue;
    if (row < (tables[table]?.dataFrom ?? 0) || !/\p{L}{2}/u.test(text)) continue;
    const key = `${table} ${row}`;
    const columns = cells.get(key) ?? new Set();
    columns.add(column);
    if (columns.size >= FILLED_CELLS) return true;
    cells.set(key, columns);
  }
  return false;
}
