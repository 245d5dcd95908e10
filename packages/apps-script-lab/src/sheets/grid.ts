import { ServiceError } from '../script/service.ts';
import type { Rect } from './a1.ts';

export type CellValue = string | number | boolean | Date;

/** Looks of a cell that a script can set, by the names Apps Script uses. */
export interface Looks {
  numberFormat: string;
  background: string;
  fontColor: string | null;
  fontWeight: string;
  fontStyle: string;
  fontSize: number;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrap: boolean;
  note: string;
}
export const PLAIN: Looks = {
  numberFormat: 'General',
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontSize: 10,
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: false,
  note: '',
};

export interface Cell {
  value: CellValue;
  formula?: string;
  /** Where a rich text leads. */
  link?: string;
  looks?: Partial<Looks>;
}

/** Google's limits. Source: support.google.com/drive/answer/37603. */
export const MAX_CELLS = 10_000_000;
export const MAX_COLUMNS = 18_278;
export const MAX_CHARACTERS = 50_000;

/** One tab: a grid of fixed size with sparse cells. Rows and columns count from 1. */
export class Grid {
  name: string;
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  warnsOnEdit = false;
  readonly columnWidths = new Map<number, number>();
  rows = 1000;
  columns = 26;
  private cells: ((Cell | undefined)[] | undefined)[] = [];

  constructor(name: string) {
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.cells[row]?.[column];
  }

  /** The cell to change, made where it is missing. */
  touch(row: number, column: number): Cell {
    this.cells[row] ??= [];
    const line = this.cells[row] as (Cell | undefined)[];
    line[column] ??= { value: '' };
    return line[column] as Cell;
  }

  /** Throws as Google does where the rectangle leaves the grid. */
  requireInside(rect: Rect): void {
    if (rect.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
    if (rect.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
    if (rect.row < 1) throw new ServiceError('The starting row of the range is too small.');
    if (rect.column < 1) throw new ServiceError('The starting column of the range is too small.');
    if (rect.row + rect.rows - 1 > this.rows || rect.column + rect.columns - 1 > this.columns) {
      throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  /** The last row and column that hold a value or a formula; 0 where there is none. */
  extent(): { row: number; column: number } {
    let lastRow = 0;
    let lastColumn = 0;
    this.cells.forEach((line, row) => {
      line?.forEach((cell, column) => {
        if (cell === undefined) return;
        if (cell.value === '' && cell.formula === undefined) return;
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
      });
    });
    return { row: lastRow, column: lastColumn };
  }

  clear(what: { contents: boolean; looks: boolean; notes: boolean }): void {
    for (const line of this.cells) {
      for (const cell of line ?? []) {
        if (cell === undefined) continue;
        if (what.contents) {
          cell.value = '';
          delete cell.formula;
          delete cell.link;
        }
        const note = cell.looks?.note;
        if (what.looks) cell.looks = note === undefined ? {} : { note };
        if (what.notes && cell.looks) delete cell.looks.note;
      }
    }
  }

  insertRows(after: number, count: number): void {
    if (this.cells.length > after + 1) this.cells.splice(after + 1, 0, ...Array<undefined>(count));
    this.rows += count;
  }

  insertColumns(after: number, count: number): void {
    for (const line of this.cells) {
      if (line && line.length > after + 1) line.splice(after + 1, 0, ...Array<undefined>(count));
    }
    this.columns += count;
  }

  deleteRows(from: number, count: number): void {
    this.cells.splice(from, count);
    this.rows -= count;
  }
}
