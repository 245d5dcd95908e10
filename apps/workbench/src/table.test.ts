import { expect, test } from 'vitest';
import { textTable } from './table.ts';

test('columns are as wide as their widest cell, numbers stand to the right', () => {
  expect(
    textTable(
      ['xã', 'điểm'],
      [
        ['Xã A', 7],
        ['B', 12.5],
      ],
    ),
  ).toBe(['xã    điểm', '────  ────', 'Xã A     7', 'B     12.5'].join('\n'));
});

test('marks written apart count as one letter', () => {
  const [, , row] = textTable(['a', 'b'], [['hòa'.normalize('NFD'), 'x']]).split('\n');
  expect(row).toBe('hòa  x');
});
