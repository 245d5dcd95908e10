import { TASK_COLUMNS } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { TASKS } from '../fixtures/tasks.ts';
import { planTitle, taskClause, taskRemarks, taskTexts } from './task-table.ts';

const [first, second] = TASKS.rows;
if (first === undefined || second === undefined) throw new Error('the fixture has two tasks');

it('names a plan with its number, where it has one', () => {
  expect(planTitle(TASKS.plan, 'vi')).toBe('Kế hoạch mẫu năm 2021 (số 12/KH-UBND)');
  const { number: _, ...blank } = TASKS.plan;
  expect(planTitle(blank, 'en')).toBe('Sample plan of 2021');
});

it('names the clause of a task, and its paragraph', () => {
  expect([taskClause(first), taskClause(second)]).toEqual(['II.3 (2)', 'II.3']);
});

it('says what is not certain as such, after the notes', () => {
  expect(taskRemarks(first, 'vi')).toEqual([]);
  expect(taskRemarks(second, 'vi')).toEqual(['Ghi chú <i>', 'Chưa chắc chắn: số liệu tự mâu thuẫn']);
});

it('gives the cells in the columns’ order, the clause and the remarks with the task', () => {
  expect(taskTexts(first, 'vi')).toHaveLength(TASK_COLUMNS.length);
  expect(taskTexts(first, 'vi').slice(0, 3)).toEqual([
    'Công khai, minh bạch',
    'II.3 (2). Niêm yết lịch tiếp công dân.',
    'Lịch tiếp công dân',
  ]);
  expect(taskTexts(second, 'en')[1]).toContain('\nNot certain: the figures contradict');
});
