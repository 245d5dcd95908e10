import { expect, it } from 'vitest';
import { audit } from '../fixtures/audit.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import { buildMatrix } from '../matrix/build.ts';
import { Matrix } from './matrix.ts';

const matrix = buildMatrix(checklist([indicator('reception')]), '2026-Q4', [audit()]);
const [row] = matrix.rows;

it('takes a matrix through JSON and back', () => {
  expect(Matrix.parse(JSON.parse(JSON.stringify(matrix)))).toEqual(matrix);
});

it.each([
  ['another version', { ...matrix, schema: 'niemyet/matrix@2' }],
  ['a row without its unit', { ...matrix, rows: [{ ...row, unit: undefined }] }],
  ['a rank between two', { ...matrix, rows: [{ ...row, rank: 1.5 }] }],
  [
    'a cell of an unknown voice',
    { ...matrix, rows: [{ ...row, cells: [{ verdict: 'pass', by: 'x', reason: '' }] }] },
  ],
])('refuses %s', (_, value) => {
  expect(Matrix.safeParse(value).success).toBe(false);
});
