import { describe, expect, it } from 'vitest';
import { a1Of, columnLetters, parseA1, splitSheet } from './a1.ts';

describe('A1 notation', () => {
  it.each([
    ['A1', [1, 1, 1, 1]],
    ['$B$3', [3, 2, 1, 1]],
    ['B2:D5', [2, 2, 4, 3]],
    ['A:C', [1, 1, 1000, 3]],
    ['2:3', [2, 1, 2, 26]],
    ['A2:C', [2, 1, 999, 3]],
    ['ZZZ1', [1, 18278, 1, 1]],
  ])('%s is %j', (cells, [row, column, rows, columns]) => {
    expect(parseA1(cells, 1000, 26)).toEqual({ row, column, rows, columns });
  });

  it.each(['', 'A', '1', 'A1:', ':B2', 'A1B', 'R1C1', 'A1:B2:C3', 'tên'])('%s is none', cells => {
    expect(() => parseA1(cells, 1000, 26)).toThrow('Range not found');
  });

  it('names tabs, quoted where needed', () => {
    expect(splitSheet("'Đơn vị'!A1")).toEqual({ sheet: 'Đơn vị', cells: 'A1' });
    expect(splitSheet("'it''s'!A:B")).toEqual({ sheet: "it's", cells: 'A:B' });
    expect(splitSheet('Data!A1')).toEqual({ sheet: 'Data', cells: 'A1' });
    expect(splitSheet('A1:B2')).toEqual({ cells: 'A1:B2' });
  });

  it('is written back', () => {
    expect([1, 26, 27, 702, 703, 18278].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'ZZZ']);
    expect(a1Of({ row: 2, column: 2, rows: 4, columns: 3 })).toBe('B2:D5');
    expect(a1Of({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('A1');
  });
});
