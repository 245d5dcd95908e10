import { type Language, TASK_COLUMNS, taskColumnTitle } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { planTitle, type TaskTable, taskTexts } from '../model/task-table.ts';
import { fill, wordsIn } from '../words/words.ts';
import { BORDERED, HEAD, SOFT, TITLE, textCell } from './cells.ts';
import { fitRow } from './height.ts';
import type { SheetCell, SheetDraft } from './sheet.ts';
import { workbookOf } from './workbook.ts';

const WIDTHS = [26, 60, 30, 30, 30, 36, 34];
const CELL: Partial<SheetCell> = { ...BORDERED, wrap: true, alignVertical: 'top' };

function taskSheet(table: TaskTable, language: Language): SheetDraft {
  const { tasks: words, matrix } = wordsIn(language);
  const on = fill(words.on, { date: day(table.on, language) });
  const round = table.round === undefined ? '' : `${matrix.round} ${table.round} · `;
  const units = `${matrix.unitCount}: ${table.units}`;
  return {
    name: words.sheet,
    rows: [
      [textCell(planTitle(table.plan, language), TITLE)],
      [textCell(`${round}${on} · ${units}`, SOFT)],
      [textCell(words.note, SOFT)],
      TASK_COLUMNS.map(column => textCell(taskColumnTitle(column)[language], { ...HEAD, height: 30 })),
      ...table.rows.map(row =>
        fitRow(
          taskTexts(row, language).map(text => textCell(text, CELL)),
          WIDTHS,
        ),
      ),
    ],
    widths: WIDTHS,
    frozen: { rows: 4, columns: 0 },
    printFrom: 3,
    filterRow: 3,
  };
}

/** The task matrix of a plan as an Excel workbook of one sheet; every text is a text cell, nothing becomes a formula. */
export function taskMatrixToXlsx(table: TaskTable, options: { language: Language }): Promise<Uint8Array> {
  return workbookOf([taskSheet(table, options.language)]);
}
