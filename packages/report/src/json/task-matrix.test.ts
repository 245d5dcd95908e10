import { expect, it } from 'vitest';
import { TASKS } from '../fixtures/tasks.ts';
import { taskMatrixToJson } from './task-matrix.ts';

it('holds the whole table under its schema', () => {
  const text = taskMatrixToJson(TASKS);
  const { schema, plan, round, units, rows } = JSON.parse(text);
  expect(schema).toBe('niemyet/task-matrix@1');
  expect([plan.id, round, units, rows.length]).toEqual(['mau', '2026-Q4', 5, 2]);
  expect(rows[0]).toMatchObject({ task: 'mau/a', status: { determined: true, units: 5 } });
  expect(text.endsWith('}\n')).toBe(true);
});
