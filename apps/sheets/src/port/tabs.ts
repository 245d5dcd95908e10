import { HEAD_ROWS } from '../core/layout/matrix.ts';
import { covering, type Tab } from '../core/layout/tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes room for `rows` × `columns`: 2 service calls, and one for each direction that must grow. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Columns of one width that stand side by side, so that each run costs one call. */
function widthRuns(widths: readonly number[]): { from: number; count: number; width: number }[] {
  const runs: { from: number; count: number; width: number }[] = [];
  widths.forEach((width, index) => {
    const last = runs.at(-1);
    if (last?.width === width) last.count += 1;
    else runs.push({ from: index + 1, count: 1, width });
  });
  return runs;
}

/** Looks that are set once, when a tab is made: panes, widths, heads, and a warning before editing by hand. */
function dress(sheet: Sheet, tab: Tab): void {
  sheet.setFrozenRows(tab.frozenRows);
  sheet.setFrozenColumns(tab.frozenColumns);
  for (const { from, count, width } of widthRuns(tab.widths)) sheet.setColumnWidths(from, count, width);
  const heads = tab.frozenRows === HEAD_ROWS ? `${HEAD_ROWS - 1}:${HEAD_ROWS}` : '1:1';
  sheet.getRange(heads).setFontWeight('bold').setVerticalAlignment('middle').setWrap(true);
  if (tab.frozenRows === HEAD_ROWS) sheet.getRange('A1').setFontWeight('bold').setFontSize(13);
  sheet.protect().setWarningOnly(true);
}

/** Writes a tab anew, made where it is missing. The number of service calls does not depend on its size. */
export function writeTab(spreadsheet: Spreadsheet, tab: Tab): Sheet {
  const found = spreadsheet.getSheetByName(tab.name);
  const sheet = found ?? spreadsheet.insertSheet(tab.name);
  const whole = found ? covering(tab, found.getLastRow(), found.getLastColumn()) : tab;
  const columns = whole.values[0]?.length ?? 0;
  makeRoom(sheet, whole.values.length, columns);
  if (!found) dress(sheet, tab);
  const range = sheet.getRange(1, 1, whole.values.length, columns);
  // Formats first: a value is read by the format of the cell it goes into.
  range.setNumberFormats(whole.numberFormats).setValues(whole.values);
  if (whole.backgrounds) range.setBackgrounds(whole.backgrounds);
  if (whole.notes) range.setNotes(whole.notes);
  return sheet;
}
