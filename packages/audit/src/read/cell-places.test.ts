import { describe, expect, it } from 'vitest';
import { CellPlaces } from './cell-places.ts';

/** Columns of cells by rows; a cell is what it reaches over: columns, rows. */
function columnsOf(rows: readonly (readonly [columns: number, rows: number])[][]): number[][] {
  const places = new CellPlaces();
  return rows.map(cells => {
    places.nextRow();
    return cells.map(([columns, down]) => {
      places.nextCell(columns, down);
      return places.column;
    });
  });
}

describe('CellPlaces', () => {
  it.each([
    [
      'cells that reach over none',
      [
        [
          [1, 1],
          [1, 1],
        ],
        [[1, 1]],
      ],
      [[0, 1], [0]],
    ],
    [
      'a cell over two columns',
      [
        [
          [2, 1],
          [1, 1],
        ],
      ],
      [[0, 2]],
    ],
    [
      'a cell over two rows',
      [
        [
          [1, 2],
          [1, 1],
        ],
        [[1, 1]],
        [[1, 1]],
      ],
      [[0, 1], [1], [0]],
    ],
    [
      'cells between what reaches down',
      [
        [
          [1, 1],
          [1, 3],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      [
        [0, 1, 2],
        [0, 2],
      ],
    ],
    [
      'what reaches beyond all columns',
      [
        [
          [1e9, 1e9],
          [1, 1],
        ],
        [[1, 1]],
      ],
      [[0, 60], [60]],
    ],
  ] as [string, [number, number][][], number[][]][])('tells %s', (_, rows, columns) => {
    expect(columnsOf(rows)).toEqual(columns);
  });

  it('takes back a row', () => {
    const places = new CellPlaces();
    places.nextRow();
    places.lastRow();
    places.nextRow();
    places.nextCell(1, 1);
    expect([places.row, places.column]).toEqual([0, 0]);
  });
});
