import { expect, it } from 'vitest';
import { gradeOf } from './grade.ts';

it.each([
  [100, 'A'],
  [75, 'A'],
  [74.9, 'B'],
  [50, 'B'],
  [49.9, 'C'],
  [25, 'C'],
  [24.9, 'D'],
  [0, 'D'],
  [null, null],
])('grades %s as %s', (total, grade) => {
  expect(gradeOf(total)).toBe(grade);
});
