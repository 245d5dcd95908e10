import type { CellInput } from './cell.ts';

/** Everything written into one tab. The three arrays are rows of cells of one size. */
export interface Tab {
  readonly name: string;
  readonly values: CellInput[][];
  readonly numberFormats: string[][];
  /** By cell; the registers have none. */
  readonly backgrounds?: string[][];
  readonly notes?: string[][];
  /** Set once, when the tab is made. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, from the first column on; the last repeats. */
  readonly widths: readonly number[];
}

/** How a value is shown: scores with one decimal, shares in percent, moments to the minute. */
export const FORMAT = {
  text: 'General',
  count: '0',
  weight: '0.##',
  score: '0.0',
  share: '0%',
  moment: 'dd/mm/yyyy hh:mm',
} as const;

/** A table of one header row: every column has one number format. */
export function registerTab(
  name: string,
  columns: readonly { readonly head: string; readonly format: string; readonly width: number }[],
  rows: readonly CellInput[][],
): Tab {
  return {
    name,
    values: [columns.map(column => column.head), ...rows],
    numberFormats: [columns.map(() => FORMAT.text), ...rows.map(() => columns.map(column => column.format))],
    frozenRows: 1,
    frozenColumns: 1,
    widths: columns.map(column => column.width),
  };
}

function widened<T>(grid: readonly T[][], rows: number, columns: number, blank: T): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => grid[r]?.[c] ?? blank),
  );
}

/**
 * The tab with blanks to the size of what stood there before, so that writing it leaves nothing of that behind:
 * no value, no colour, no note.
 */
export function covering(tab: Tab, lastRow: number, lastColumn: number): Tab {
  const rows = Math.max(tab.values.length, lastRow);
  const columns = Math.max(tab.values[0]?.length ?? 0, lastColumn);
  return {
    ...tab,
    values: widened<CellInput>(tab.values, rows, columns, ''),
    numberFormats: widened<string>(tab.numberFormats, rows, columns, FORMAT.text),
    ...(tab.backgrounds ? { backgrounds: widened(tab.backgrounds, rows, columns, '#ffffff') } : {}),
    ...(tab.notes ? { notes: widened(tab.notes, rows, columns, '') } : {}),
  };
}
