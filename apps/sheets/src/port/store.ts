import type { Language } from '@niemyet/rules';
import type { Entry } from '../core/store/entry.ts';
import {
  KEY_COLUMNS,
  type Key,
  readKeys,
  STORE_FORMAT,
  STORE_HEADER,
  STORE_TAB,
  unpackEntries,
} from '../core/store/rows.ts';
import { say } from '../words/messages.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function requireFormat(found: unknown, language: Language): void {
  if (found !== STORE_FORMAT && found !== '')
    throw new Error(say(language, 'store-newer', { name: STORE_TAB }));
}

/** The hidden tab as an import needs it: what is there, and a way to add to it. */
export interface Store {
  readonly keys: readonly Key[];
  append(rows: readonly string[][]): void;
}

/** Writes rows from `row` on, the grid being `maxRows` high; shorter rows are filled up. */
function write(sheet: Sheet, row: number, rows: readonly (readonly string[])[], maxRows: number): void {
  const missing = row + rows.length - 1 - maxRows;
  if (missing > 0) sheet.insertRowsAfter(maxRows, missing);
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  const even = rows.map(line => [...line, ...Array<string>(width - line.length).fill('')]);
  sheet.getRange(row, 1, even.length, width).setValues(even);
}

/** Opens the store for an import: at most 8 service calls with `append`, however many audits there are. */
export function openStore(spreadsheet: Spreadsheet, language: Language): Store {
  const found = spreadsheet.getSheetByName(STORE_TAB);
  if (!found) {
    return {
      keys: [],
      append: rows => {
        const sheet = spreadsheet.insertSheet(STORE_TAB);
        sheet.hideSheet();
        write(sheet, 1, [STORE_HEADER, ...rows], sheet.getMaxRows());
      },
    };
  }
  const columns = found.getRange(`A:${String.fromCharCode(64 + KEY_COLUMNS)}`).getValues();
  requireFormat(columns[0]?.[0], language);
  let last = columns.length;
  while (last > 1 && columns[last - 1]?.[0] === '') last -= 1;
  return {
    keys: readKeys(columns),
    append: rows => write(found, last + 1, rows, columns.length),
  };
}

/** Every audit of the store: 3 service calls. */
export function readStore(
  spreadsheet: Spreadsheet,
  language: Language,
): { entries: Entry[]; unreadable: number } {
  const sheet = spreadsheet.getSheetByName(STORE_TAB);
  if (!sheet) return { entries: [], unreadable: 0 };
  const rows = sheet.getDataRange().getValues();
  requireFormat(rows[0]?.[0], language);
  return unpackEntries(rows);
}
