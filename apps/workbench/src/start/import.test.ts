import type { Matrix } from '@niemyet/rules';
import { expect, test } from 'vitest';
import { rowsInSheet } from './import.ts';

const matrix = {
  rows: [
    { unit: { name: 'Xã A' }, scores: { total: 71.4 } },
    { unit: { name: 'Xã B' }, scores: { total: 60 } },
    { unit: { name: 'Xã C' }, scores: { total: null } },
  ],
} as unknown as Matrix;

test('a row counts where it shows the name and the total', () => {
  const shown = [
    ['STT', 'Đơn vị', 'Điểm'],
    ['1', 'Xã A', '71,4'],
    ['2', 'Xã B', '6,0'],
    ['3', 'Xã C', ''],
  ];
  expect(rowsInSheet(matrix, shown)).toBe(2);
});
