import type { PageDate } from '../record/page.ts';
import { isoDate } from './dates.ts';

/** Heads of columns over which a date is parted. */
const PARTS = [/^năm$/iu, /^tháng$/iu, /^ngày$/iu] as const;
const NUMBER = /^\d{1,4}$/;

/** A row of a table while it is walked. */
export interface OpenRow {
  cells: string[];
  heads: number;
  /** Block that its first text is. */
  block: number;
  /** Its number, from 0. */
  index: number;
  /** It says of itself that it is the head. */
  head: boolean;
}

/** The dates of a table that has day, month and year in columns of their own, each at the first block of its row. */
export function splitDates(
  heads: readonly string[],
  rows: readonly Pick<OpenRow, 'cells' | 'block'>[],
): PageDate[] {
  if (heads.length < PARTS.length) return [];
  const columns = PARTS.map(part => heads.findIndex(head => part.test(head)));
  if (columns.includes(-1)) return [];
  return rows.flatMap(({ cells, block }) => {
    // Where cells are joined nothing tells whose column is whose.
    if (cells.length !== heads.length) return [];
    const parts = columns.map(column => cells[column] ?? '');
    if (!parts.every(part => NUMBER.test(part))) return [];
    const [year = 0, month = 0, day = 0] = parts.map(Number);
    const date = isoDate(year, month, day);
    return date === null ? [] : [{ date, raw: [...parts].reverse().join('/'), block, role: 'text' as const }];
  });
}
