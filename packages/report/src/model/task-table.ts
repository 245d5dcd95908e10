import { type Language, type Plan, TASK_COLUMNS, type TaskColumn, type TaskRow } from '@niemyet/rules';
import { fill, wordsIn } from '../words/words.ts';

/** The task matrix of a plan, and what it was made from. */
export interface TaskTable {
  plan: Pick<Plan, 'id' | 'title' | 'number'>;
  /** The day whose agencies and periods count, `YYYY-MM-DD`. */
  on: string;
  /** The round of the audits; absent where there are none. */
  round?: string;
  /** Units whose audits are in it. */
  units: number;
  rows: readonly TaskRow[];
}

/** The title of a plan, with its number where it has one. */
export function planTitle({ title, number }: TaskTable['plan'], language: Language): string {
  const name = title[language];
  return number === undefined ? name : fill(wordsIn(language).source.numbered, { title: name, number });
}

/** The clause of a task, with its paragraph where it has one: `II.3 (2)`. */
export const taskClause = ({ clause, item }: TaskRow): string =>
  item === undefined ? clause : `${clause} (${item})`;

/** What is to be known of a task besides: notes, then what is not certain, said to be so. */
export function taskRemarks({ notes, uncertain }: TaskRow, language: Language): string[] {
  const { doubt } = wordsIn(language).tasks;
  return [
    ...notes.map(note => note[language]),
    ...uncertain.map(text => fill(doubt, { text: text[language] })),
  ];
}

/** The seven cells of a task in the columns' order; its clause and remarks stand with it. */
export function taskTexts(row: TaskRow, language: Language): string[] {
  const own = (column: TaskColumn) => row.cells[column][language];
  const task = [`${taskClause(row)}. ${own('task')}`, ...taskRemarks(row, language)].join('\n');
  return TASK_COLUMNS.map(column => (column === 'task' ? task : own(column)));
}
