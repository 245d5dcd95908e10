import { expect, it } from 'vitest';
import { MATRIX } from '../fixtures/round.ts';
import { groupColumns } from './groups.ts';

it('covers every column once, in order', () => {
  const groups = groupColumns(MATRIX, 'vi');
  expect(groups).toHaveLength(9);
  expect(groups.flatMap(({ start, size }) => Array.from({ length: size }, (_, at) => start + at))).toEqual(
    MATRIX.columns.map((_, index) => index),
  );
  expect(groups[1]).toEqual({
    dimension: 'transparency',
    numeral: 'II',
    title: 'Công khai, minh bạch',
    start: 3,
    size: 7,
  });
});

it('shows a dimension the matrix does not list by its id', () => {
  const columns = MATRIX.columns.slice(0, 1).map(column => ({ ...column, dimension: 'other' }));
  expect(groupColumns({ columns, dimensions: [] }, 'en')).toEqual([
    { dimension: 'other', numeral: '', title: 'other', start: 0, size: 1 },
  ]);
});
