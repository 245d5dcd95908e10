import type { Book } from './book.ts';
import { display } from './display.ts';
import { type CellValue, type Grid, type Looks, PLAIN } from './grid.ts';

/** One tab as the tests and the workbench see it, without service calls. Arrays are rows of cells. */
export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly warnsOnEdit: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Size of the grid, not of what is in it. */
  readonly rows: number;
  readonly columns: number;
  /** Computed values. */
  values(): CellValue[][];
  /** What a reader sees. */
  display(): string[][];
  /** Formulas, empty where there is none. */
  formulas(): string[][];
  looks<K extends keyof Looks>(name: K): Looks[K][][];
  widthOf(column: number): number;
}

export interface SpreadsheetView {
  readonly sheets: readonly SheetView[];
  /** The tab of that name; throws where there is none. */
  sheet(name: string): SheetView;
  /** Everything as plain data. */
  dump(): { sheets: { name: string; hidden: boolean; values: string[][] }[] };
}

function sheetView(book: Book, grid: Grid): SheetView {
  const map = <T>(read: (row: number, column: number) => T): T[][] => {
    const { row, column } = grid.extent();
    return Array.from({ length: row }, (_, r) =>
      Array.from({ length: column }, (__, c) => read(r + 1, c + 1)),
    );
  };
  return {
    get name() {
      return grid.name;
    },
    get hidden() {
      return grid.hidden;
    },
    get warnsOnEdit() {
      return grid.warnsOnEdit;
    },
    get frozenRows() {
      return grid.frozenRows;
    },
    get frozenColumns() {
      return grid.frozenColumns;
    },
    get rows() {
      return grid.rows;
    },
    get columns() {
      return grid.columns;
    },
    values: () => map((row, column) => book.valueOf(grid, row, column)),
    display: () =>
      map((row, column) =>
        display(
          book.valueOf(grid, row, column),
          grid.cell(row, column)?.looks?.numberFormat ?? PLAIN.numberFormat,
          book.locale,
          book.timeZone,
        ),
      ),
    formulas: () => map((row, column) => grid.cell(row, column)?.formula ?? ''),
    looks: name =>
      map((row, column) => (grid.cell(row, column)?.looks?.[name] ?? PLAIN[name]) as Looks[typeof name]),
    widthOf: column => grid.columnWidths.get(column) ?? 100,
  };
}

/** A live view of a spreadsheet: it shows what the script has done so far. */
export function viewOf(book: Book): SpreadsheetView {
  return {
    get sheets() {
      return book.grids.map(grid => sheetView(book, grid));
    },
    sheet: name => {
      const grid = book.grid(name);
      if (!grid)
        throw new Error(`no tab named ${name}; there are ${book.grids.map(other => other.name).join(', ')}`);
      return sheetView(book, grid);
    },
    dump: () => ({
      sheets: book.grids.map(grid => ({
        name: grid.name,
        hidden: grid.hidden,
        values: sheetView(book, grid).display(),
      })),
    }),
  };
}
