import { type Host, type Method, ServiceError, type Signature, service } from '../script/service.ts';
import { parseA1 } from './a1.ts';
import type { Book } from './book.ts';
import type { Grid } from './grid.ts';
import { rangeService } from './range.ts';

const NONE: Signature = [];

/** `SpreadsheetApp.Sheet` over a tab. */
export function sheetService(host: Host, book: Book, grid: Grid): object {
  const handle = (run: () => unknown): Method => ({ kind: 'handle', takes: [NONE], run });
  const read = (run: () => unknown): Method => ({ kind: 'read', takes: [NONE], run });
  const structure = (takes: Signature, run: (...args: never[]) => void): Method => ({
    kind: 'structure',
    takes: [takes],
    run: (...args: never[]) => {
      run(...args);
      book.changed();
      return sheet;
    },
  });
  const positive = (count: number, what: string) => {
    if (count < 1) throw new ServiceError(`The number of ${what} must be at least 1.`);
  };
  const clear = (contents: boolean, looks: boolean, notes: boolean) =>
    structure(NONE, () => grid.clear({ contents, looks, notes }));

  const sheet: object = service(host, 'SpreadsheetApp.Sheet', {
    getName: handle(() => grid.name),
    setName: structure(['String'], (name: string) => {
      if (book.grid(name))
        throw new ServiceError(`A sheet with the name “${name}” already exists. Please enter another name.`);
      grid.name = name;
    }),
    getMaxRows: read(() => grid.rows),
    getMaxColumns: read(() => grid.columns),
    getLastRow: read(() => grid.extent().row),
    getLastColumn: read(() => grid.extent().column),
    getRange: {
      kind: 'handle',
      takes: [
        ['String'],
        ['Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer'],
        ['Integer', 'Integer', 'Integer', 'Integer'],
      ],
      run: (first: string | number, column = 1, rows = 1, columns = 1) =>
        rangeService(
          host,
          book,
          grid,
          typeof first === 'string'
            ? parseA1(first, grid.rows, grid.columns)
            : { row: first, column, rows, columns },
        ),
    },
    getDataRange: handle(() => {
      const { row, column } = grid.extent();
      return rangeService(host, book, grid, {
        row: 1,
        column: 1,
        rows: Math.max(1, row),
        columns: Math.max(1, column),
      });
    }),
    insertRowsAfter: structure(['Integer', 'Integer'], (after: number, count: number) => {
      positive(count, 'rows');
      if (after < 1 || after > grid.rows) throw new ServiceError('Those rows are out of bounds.');
      book.grow(grid, count, 0);
      grid.insertRows(after, count);
    }),
    insertColumnsAfter: structure(['Integer', 'Integer'], (after: number, count: number) => {
      positive(count, 'columns');
      if (after < 1 || after > grid.columns) throw new ServiceError('Those columns are out of bounds.');
      book.grow(grid, 0, count);
      grid.insertColumns(after, count);
    }),
    deleteRows: structure(['Integer', 'Integer'], (from: number, count: number) => {
      positive(count, 'rows');
      if (from < 1 || from + count - 1 > grid.rows) throw new ServiceError('Those rows are out of bounds.');
      if (count >= grid.rows) throw new ServiceError("You can't delete all the rows on the sheet.");
      grid.deleteRows(from, count);
    }),
    setFrozenRows: structure(['Integer'], (rows: number) => {
      if (rows >= grid.rows) throw new ServiceError('You can’t freeze all visible rows on the sheet.');
      grid.frozenRows = rows;
    }),
    setFrozenColumns: structure(['Integer'], (columns: number) => {
      if (columns >= grid.columns)
        throw new ServiceError('You can’t freeze all visible columns on the sheet.');
      grid.frozenColumns = columns;
    }),
    getFrozenRows: read(() => grid.frozenRows),
    getFrozenColumns: read(() => grid.frozenColumns),
    setColumnWidth: structure(['Integer', 'Integer'], (column: number, width: number) => {
      grid.columnWidths.set(column, width);
    }),
    setColumnWidths: structure(
      ['Integer', 'Integer', 'Integer'],
      (from: number, count: number, width: number) => {
        for (let column = from; column < from + count; column += 1) grid.columnWidths.set(column, width);
      },
    ),
    hideSheet: structure(NONE, () => {
      if (book.grids.filter(other => !other.hidden).length === 1) {
        throw new ServiceError("You can't hide all the sheets in a document.");
      }
      grid.hidden = true;
    }),
    showSheet: structure(NONE, () => {
      grid.hidden = false;
    }),
    isSheetHidden: read(() => grid.hidden),
    activate: structure(NONE, () => {
      book.active = book.grids.indexOf(grid);
    }),
    clear: clear(true, true, false),
    clearContents: clear(true, false, false),
    clearFormats: clear(false, true, false),
    clearNotes: clear(false, false, true),
    protect: {
      kind: 'structure',
      takes: [NONE],
      run: () => {
        const protection: object = service(host, 'SpreadsheetApp.Protection', {
          setWarningOnly: {
            kind: 'structure',
            takes: [['Boolean']],
            run: (warn: boolean) => {
              grid.warnsOnEdit = warn;
              return protection;
            },
          },
          setDescription: { kind: 'structure', takes: [['String']], run: () => protection },
        });
        return protection;
      },
    },
  });
  return sheet;
}
