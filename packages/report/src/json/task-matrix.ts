import type { TaskTable } from '../model/task-table.ts';

/** The task matrix as JSON for other programs, `niemyet/task-matrix@1`, indented, with a line feed at the end. */
export function taskMatrixToJson(table: TaskTable): string {
  return `${JSON.stringify({ schema: 'niemyet/task-matrix@1', ...table }, null, 2)}\n`;
}
