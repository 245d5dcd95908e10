import { type Language, TASK_COLUMNS, taskColumnTitle } from '@niemyet/rules';
import { type TaskTable, taskTexts } from '../model/task-table.ts';
import { toCsv } from './write.ts';

/** The task matrix of a plan as CSV, one row per task: Nhiệm vụ chung, …, Tình trạng. Written as `matrixToCsv` is. */
export function taskMatrixToCsv(table: TaskTable, options: { language: Language }): string {
  const { language } = options;
  const heads = TASK_COLUMNS.map(column => taskColumnTitle(column)[language]);
  return toCsv([heads, ...table.rows.map(row => taskTexts(row, language))]);
}
