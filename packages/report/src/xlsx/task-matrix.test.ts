import { beforeAll, describe, expect, it } from 'vitest';
import { TASKS } from '../fixtures/tasks.ts';
import { readWorkbook } from '../fixtures/workbook.ts';
import { taskMatrixToXlsx } from './task-matrix.ts';

describe.each([
  ['vi', 'Nhiệm vụ', 'Tình trạng'],
  ['en', 'Tasks', 'Status'],
] as const)('the workbook in %s', (language, name, last) => {
  let book: ReturnType<typeof readWorkbook>;
  beforeAll(async () => {
    book = readWorkbook(await taskMatrixToXlsx(TASKS, { language }));
  });

  it('has one sheet with the heads in row 4, a row for each task and a filter', () => {
    expect(book.sheets.map(sheet => sheet.name)).toEqual([name]);
    const [sheet] = book.sheets;
    expect(sheet?.cells.get('G4')?.value).toBe(last);
    expect(sheet?.cells.get('A5')?.value).toBe(TASKS.rows[0]?.cells.general[language]);
    expect(sheet?.xml).toContain('<autoFilter ref="A4:G6"/>');
  });

  it('has text alone, never a formula', () => {
    const cells = [...(book.sheets[0]?.cells.values() ?? [])];
    expect(cells.filter(({ formula, type }) => formula || type === 'number')).toEqual([]);
    expect(cells.map(({ value }) => value)).toContainEqual(expect.stringContaining('HYPERLINK'));
  });
});
