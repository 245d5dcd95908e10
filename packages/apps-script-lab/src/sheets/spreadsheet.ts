import { type Host, type Method, ServiceError, service } from '../script/service.ts';
import type { Interface } from '../services/ui.ts';
import { parseA1, splitSheet } from './a1.ts';
import type { Book } from './book.ts';
import type { Grid } from './grid.ts';
import { rangeService } from './range.ts';
import { richTextBuilder } from './rich-text.ts';
import { sheetService } from './sheet.ts';

const CURRENT_ONLY = 'spreadsheets.currentonly';

/** The `SpreadsheetApp` global of a script bound to `book`. */
export function spreadsheetApp(host: Host, book: Book, ui: Interface): object {
  const sheetOf = (grid: Grid | undefined) => (grid ? sheetService(host, book, grid) : null);
  const insert = (name: string, index: number) => sheetOf(book.insert(name, index));
  const spreadsheet: object = service(host, 'SpreadsheetApp.Spreadsheet', {
    getSheetByName: { kind: 'handle', takes: [['String']], run: (name: string) => sheetOf(book.grid(name)) },
    getSheets: { kind: 'handle', takes: [[]], run: () => book.grids.map(sheetOf) },
    getActiveSheet: { kind: 'handle', takes: [[]], run: () => sheetOf(book.grids[book.active]) },
    setActiveSheet: {
      kind: 'structure',
      takes: [['Object']],
      run: (sheet: { getName(): string }) => {
        book.active = book.grids.findIndex(grid => grid.name === sheet.getName());
        return sheet;
      },
    },
    insertSheet: {
      kind: 'structure',
      takes: [['String'], ['String', 'Integer']],
      run: (name: string, index = book.active + 1) => insert(name, index),
    },
    deleteSheet: {
      kind: 'structure',
      takes: [['Object']],
      run: (sheet: { getName(): string }) => {
        if (book.grids.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
        const name = sheet.getName();
        book.grids = book.grids.filter(grid => grid.name !== name);
        book.active = 0;
        book.changed();
      },
    },
    getRange: {
      kind: 'handle',
      takes: [['String']],
      run: (notation: string) => {
        const { sheet, cells } = splitSheet(notation);
        const grid = sheet === undefined ? book.grids[book.active] : book.grid(sheet);
        if (!grid) throw new ServiceError('Range not found');
        return rangeService(host, book, grid, parseA1(cells, grid.rows, grid.columns));
      },
    },
    getName: { kind: 'handle', takes: [[]], run: () => 'Bảng tính' },
    getSpreadsheetLocale: { kind: 'read', takes: [[]], run: () => book.locale },
    getSpreadsheetTimeZone: { kind: 'read', takes: [[]], run: () => book.timeZone },
    toast: {
      kind: 'other',
      takes: [['String'], ['String', 'String'], ['String', 'String', 'Integer']],
      run: (text: string, title = '') => {
        ui.seen.toasts.push({ text, title });
      },
    },
  });
  const active: Method = { kind: 'handle', takes: [[]], scope: CURRENT_ONLY, run: () => spreadsheet };
  return service(host, 'SpreadsheetApp', {
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: { ...active, run: () => sheetOf(book.grids[book.active]) },
    openById: { kind: 'handle', takes: [['String']], scope: 'spreadsheets', run: () => spreadsheet },
    getUi: { kind: 'handle', takes: [[]], anonymous: true, run: () => ui.service },
    newRichTextValue: { kind: 'handle', takes: [[]], run: () => richTextBuilder(host) },
    flush: { kind: 'other', takes: [[]], run: () => undefined },
  });
}
