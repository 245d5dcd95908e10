import { MAX_COLUMNS } from './tables.ts';

/** Where the cells of a table stand while it is walked: what a cell reaches over from above or the left is taken. */
export class CellPlaces {
  row = -1;
  column = 0;
  private next = 0;
  /** By column, the first row that is free again. */
  private readonly free: number[] = [];

  nextRow(): void {
    this.row += 1;
    this.next = 0;
  }

  /** Takes back the row that was begun last. */
  lastRow(): void {
    this.row -= 1;
    this.next = 0;
  }

  /** Takes the next place for a cell that reaches over so many columns and rows. */
  nextCell(columns: number, rows: number): void {
    if (this.row < 0) this.row = 0;
    let column = this.next;
    while (column < MAX_COLUMNS && (this.free[column] ?? 0) > this.row) column += 1;
    this.column = column;
    this.next = Math.min(column + columns, MAX_COLUMNS);
    for (let i = column; i < this.next; i++) this.free[i] = this.row + rows;
  }
}
