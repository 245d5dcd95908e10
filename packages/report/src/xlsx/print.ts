import { getCellAddress } from 'write-excel-file/utility';
import type { SheetDraft } from './sheet.ts';

/** The letters of a column counted from 0. */
const letters = (column: number): string => getCellAddress(0, column).replace(/\d+/, '');

/** A sheet's name as formulas and names quote it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The cells of headings and data that a filter covers, `A1:P151`; undefined without a filter. */
export function filterRange(draft: SheetDraft): string | undefined {
  if (draft.filterRow === undefined) return undefined;
  const last = getCellAddress(draft.rows.length - 1, draft.widths.length - 1);
  return `${getCellAddress(draft.filterRow, 0)}:${last}`;
}

/** Rows and columns repeated on each printed page: `'Ma trận'!$A:$B,'Ma trận'!$4:$5`; undefined for none. */
export function printTitles(draft: SheetDraft): string | undefined {
  const sheet = quoteSheet(draft.name);
  const { rows, columns } = draft.frozen;
  const first = (draft.printFrom ?? 0) + 1;
  const parts = [
    ...(columns > 0 ? [`${sheet}!$A:$${letters(columns - 1)}`] : []),
    ...(rows > 0 ? [`${sheet}!$${first}:$${rows}`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(',');
}

/** Characters of a row that stay readable on one A3 page, landscape. */
const PAGE = 360;

/** Over how many pages side by side a sheet is printed. */
export function pagesWide(draft: SheetDraft): number {
  return Math.max(1, Math.ceil(draft.widths.reduce((sum, width) => sum + width, 0) / PAGE));
}

/** Absolute form of a range: `$A$1:$P$151`. */
export function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
