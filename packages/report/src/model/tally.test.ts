import { expect, it } from 'vitest';
import { MATRIX } from '../fixtures/round.ts';
import { columnMean, countVerdicts, tallyMatrix } from './tally.ts';

it('counts every cell once', () => {
  const { verdicts, units, grades } = tallyMatrix(MATRIX);
  expect(units).toBe(5);
  expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(150);
  expect(grades.map(({ units: count }) => count)).toEqual([2, 0, 1, 1]);
});

it('leaves units without a total out of the mean', () => {
  expect(tallyMatrix(MATRIX).mean).toBeCloseTo((91.3 + 75 + 28 + 14) / 4, 10);
  expect(tallyMatrix({ ...MATRIX, rows: [] }).mean).toBeNull();
});

it('gives the first and the last moment', () => {
  const { first, last } = tallyMatrix(MATRIX);
  expect([first, last]).toEqual(['2026-11-20T08:04:30.000Z', '2026-11-20T12:04:30.000Z']);
});

it('takes a column’s mean over verdicts that have a score', () => {
  const cell = (verdict: 'pass' | 'partial' | 'na') =>
    ({ verdict, by: 'machine', reason: 'satisfied' }) as const;
  const rows = MATRIX.rows
    .slice(0, 3)
    .map((row, index) => ({ ...row, cells: [[cell('pass'), cell('partial'), cell('na')][index] ?? null] }));
  expect(columnMean({ rows }, 0)).toBe(75);
  expect(columnMean({ rows }, 1)).toBeNull();
});

it('passes over cells without a finding', () => {
  expect(countVerdicts([null]).pass).toBe(0);
});
