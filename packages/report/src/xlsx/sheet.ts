import type { CellObject } from 'write-excel-file/universal';

/** A cell and where it leads: to an http(s) address, or to a place in the workbook (`'Kết quả'!H12`). */
export interface SheetCell extends CellObject {
  link?: string;
  place?: string;
}

/** A sheet before it is written. Widths are in characters; rows and columns count from 0. */
export interface SheetDraft {
  name: string;
  rows: (SheetCell | null)[][];
  widths: number[];
  /** Rows and columns that stay in sight and are repeated on every printed page. */
  frozen: { rows: number; columns: number };
  /** First row that is repeated when printed, where it is not the top one. */
  printFrom?: number;
  /** Row of the headings that filter the rows below them. */
  filterRow?: number;
}
