import {
  type Host,
  type Method,
  type Methods,
  ServiceError,
  type Signature,
  service,
} from '../script/service.ts';
import { a1Of, type Rect } from './a1.ts';
import type { Book } from './book.ts';
import { display } from './display.ts';
import { type Grid, type Looks, PLAIN } from './grid.ts';
import { readRichText, richTextOf } from './rich-text.ts';

const NONE: Signature = [];
const GRID: Signature = ['Object[][]'];

/** Throws with Google's words where a batch is not the shape of its range. */
function requireShape(data: readonly (readonly unknown[])[], rect: Rect): void {
  if (data.length !== rect.rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rect.rows}.`,
    );
  }
  for (const row of data) {
    if (row.length === rect.columns) continue;
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${rect.columns}.`,
    );
  }
}

/** The setters of one look: `setBackground` for all cells, `setBackgrounds` by cell, and their getters. */
function looks(
  map: (rect: Rect, read: (row: number, column: number) => unknown) => unknown[][],
  each: (write: (row: number, column: number, r: number, c: number) => void) => object,
  rect: Rect,
  grid: Grid,
  self: () => object,
  name: keyof Looks,
  one: string,
  many: string,
  accepts: Signature,
): Methods {
  const set = (row: number, column: number, value: unknown) => {
    const cell = grid.touch(row, column);
    cell.looks = { ...cell.looks, [name]: value ?? PLAIN[name] };
  };
  const get = (row: number, column: number) => grid.cell(row, column)?.looks?.[name] ?? PLAIN[name];
  return {
    [`set${one}`]: {
      kind: 'write',
      takes: [accepts],
      run: (value: unknown) => each((row, column) => set(row, column, value)),
    },
    [`set${many}`]: {
      kind: 'write',
      takes: [GRID],
      run: (values: unknown[][]) => {
        requireShape(values, rect);
        each((row, column, r, c) => set(row, column, values[r]?.[c]));
        return self();
      },
    },
    [`get${one}`]: { kind: 'read', takes: [NONE], run: () => get(rect.row, rect.column) },
    [`get${many}`]: { kind: 'read', takes: [NONE], run: () => map(rect, get) },
  };
}

/** `SpreadsheetApp.Range` over a rectangle of a tab. */
export function rangeService(host: Host, book: Book, grid: Grid, rect: Rect): object {
  grid.requireInside(rect);
  const map = (area: Rect, read: (row: number, column: number) => unknown): unknown[][] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => read(area.row + r, area.column + c)),
    );
  const each = (write: (row: number, column: number, r: number, c: number) => void): object => {
    for (let r = 0; r < rect.rows; r += 1) {
      for (let c = 0; c < rect.columns; c += 1) write(rect.row + r, rect.column + c, r, c);
    }
    return range;
  };
  const value = (row: number, column: number) => book.valueOf(grid, row, column);
  const formula = (row: number, column: number) => grid.cell(row, column)?.formula ?? '';
  const shown = (row: number, column: number) =>
    display(
      value(row, column),
      grid.cell(row, column)?.looks?.numberFormat ?? PLAIN.numberFormat,
      book.locale,
      book.timeZone,
    );
  const look = (name: keyof Looks, one: string, many: string, accepts: Signature) =>
    looks(map, each, rect, grid, () => range, name, one, many, accepts);
  const read = (run: () => unknown): Method => ({ kind: 'read', takes: [NONE], run });
  const handle = (run: () => unknown): Method => ({ kind: 'handle', takes: [NONE], run });
  const batch = (write: (row: number, column: number, given: unknown) => void): Method => ({
    kind: 'write',
    takes: [GRID],
    run: (data: unknown[][]) => {
      requireShape(data, rect);
      return each((row, column, r, c) => write(row, column, data[r]?.[c]));
    },
  });
  const setFormula = (row: number, column: number, given: unknown) => {
    const text = String(given ?? '');
    book.put(grid, row, column, text === '' || text.startsWith('=') ? text : `=${text}`);
  };
  const clear = (contents: boolean, looksToo: boolean) => {
    each((row, column) => {
      const cell = grid.cell(row, column);
      if (!cell) return;
      if (contents) {
        cell.value = '';
        delete cell.formula;
      }
      if (looksToo) delete cell.looks;
    });
    book.changed();
    return range;
  };

  const range: object = service(host, 'SpreadsheetApp.Range', {
    getValue: read(() => value(rect.row, rect.column)),
    getValues: read(() => map(rect, value)),
    getDisplayValue: read(() => shown(rect.row, rect.column)),
    getDisplayValues: read(() => map(rect, shown)),
    getFormula: read(() => formula(rect.row, rect.column)),
    getFormulas: read(() => map(rect, formula)),
    setValue: {
      kind: 'write',
      takes: [['Any']],
      run: (given: unknown) => each((row, column) => book.put(grid, row, column, given)),
    },
    setValues: batch((row, column, given) => book.put(grid, row, column, given)),
    setFormula: {
      kind: 'write',
      takes: [['String']],
      run: (given: string) => each((row, column) => setFormula(row, column, given)),
    },
    setFormulas: batch(setFormula),
    setRichTextValues: batch((row, column, given) => {
      const rich = readRichText(given);
      book.put(grid, row, column, `'${rich.text}`);
      const cell = grid.touch(row, column);
      if (rich.link !== undefined) cell.link = rich.link;
    }),
    getRichTextValues: read(() =>
      map(rect, (row, column) => richTextOf(host, String(value(row, column)), grid.cell(row, column)?.link)),
    ),
    clear: { kind: 'write', takes: [NONE], run: () => clear(true, true) },
    clearContent: { kind: 'write', takes: [NONE], run: () => clear(true, false) },
    clearFormat: { kind: 'write', takes: [NONE], run: () => clear(false, true) },
    ...look('numberFormat', 'NumberFormat', 'NumberFormats', ['String']),
    ...look('background', 'Background', 'Backgrounds', ['Any']),
    ...look('fontColor', 'FontColor', 'FontColors', ['Any']),
    ...look('fontWeight', 'FontWeight', 'FontWeights', ['Any']),
    ...look('fontStyle', 'FontStyle', 'FontStyles', ['Any']),
    ...look('fontSize', 'FontSize', 'FontSizes', ['Integer']),
    ...look('horizontalAlignment', 'HorizontalAlignment', 'HorizontalAlignments', ['Any']),
    ...look('verticalAlignment', 'VerticalAlignment', 'VerticalAlignments', ['Any']),
    ...look('wrap', 'Wrap', 'Wraps', ['Boolean']),
    ...look('note', 'Note', 'Notes', ['Any']),
    getA1Notation: handle(() => a1Of(rect)),
    getRow: handle(() => rect.row),
    getColumn: handle(() => rect.column),
    getNumRows: handle(() => rect.rows),
    getNumColumns: handle(() => rect.columns),
    getLastRow: handle(() => rect.row + rect.rows - 1),
    getLastColumn: handle(() => rect.column + rect.columns - 1),
  });
  return range;
}
