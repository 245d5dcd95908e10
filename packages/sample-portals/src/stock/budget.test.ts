import { expect, it } from 'vitest';
import { budgetRows, executionRows, figure } from './budget.ts';

it('writes figures with points for thousands and a comma for decimals', () => {
  expect(figure(1234567.5)).toBe('1.234.567,5');
});

it('makes one row a line of the budget', () => {
  expect(budgetRows(48_000)[0]).toEqual([1, 'Tổng thu ngân sách trên địa bàn', '48.000']);
  const [first] = executionRows(48_000, 0.75);
  expect(first).toHaveLength(5);
  expect(first?.[4]).toMatch(/^\d+(,\d)?%$/);
});
