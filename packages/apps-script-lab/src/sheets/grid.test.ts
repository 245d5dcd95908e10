import { describe, expect, it } from 'vitest';
import { Grid } from './grid.ts';

/** A tab with values at places `row,column`. */
function gridOf(values: Record<string, string | number>): Grid {
  const grid = new Grid('Tab');
  for (const [place, value] of Object.entries(values)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    grid.touch(row, column).value = value;
  }
  return grid;
}
const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('a grid', () => {
  it('has a cell only where one was touched, and the same from then on', () => {
    const grid = new Grid('Tab');
    expect(grid.cell(2, 3)).toBeUndefined();
    const cell = grid.touch(2, 3);
    cell.value = 'a';
    expect(grid.touch(2, 3)).toBe(cell);
    expect(grid.cell(2, 3)?.value).toBe('a');
  });
  it('reaches as far as values and formulas do, not as far as looks', () => {
    const grid = gridOf({ '2,3': 'a', '5,1': 0 });
    expect(grid.extent()).toEqual({ row: 5, column: 3 });
    grid.touch(9, 9).looks = { background: '#ff0000' };
    expect(grid.extent()).toEqual({ row: 5, column: 3 });
    grid.touch(7, 8).formula = '=1';
    expect(grid.extent()).toEqual({ row: 7, column: 8 });
    expect(new Grid('Tab').extent()).toEqual({ row: 0, column: 0 });
  });
  it.each([
    [at(1, 1, 0), 'number of rows'],
    [at(1, 1, 1, 0), 'number of columns'],
    [at(0, 1), 'starting row'],
    [at(1, 0), 'starting column'],
    [at(1000, 1, 2), 'outside the dimensions'],
    [at(1, 26, 1, 2), 'outside the dimensions'],
  ])('refuses %j as Google does', (rect, message) => {
    expect(() => new Grid('Tab').requireInside(rect)).toThrow(message);
  });
  it('takes what ends at its last cell', () => {
    expect(() => new Grid('Tab').requireInside(at(1000, 26))).not.toThrow();
    expect(() => new Grid('Tab').requireInside(at(1, 1, 1000, 26))).not.toThrow();
  });
});

describe('clearing a grid', () => {
  const full = () => {
    const grid = new Grid('Tab');
    Object.assign(grid.touch(1, 1), {
      value: 'a',
      formula: '=1',
      link: 'https://vidu.vn/',
      looks: { note: 'n', wrap: true },
    });
    return grid;
  };
  const cleared = (contents: boolean, looks: boolean, notes: boolean) => {
    const grid = full();
    grid.clear({ contents, looks, notes });
    return grid.cell(1, 1);
  };
  it('takes what it is told and leaves the rest', () => {
    expect(cleared(true, false, false)).toEqual({ value: '', looks: { note: 'n', wrap: true } });
    expect(cleared(false, true, false)).toEqual({ ...full().cell(1, 1), looks: { note: 'n' } });
    expect(cleared(false, false, true)).toEqual({ ...full().cell(1, 1), looks: { wrap: true } });
    expect(cleared(true, true, true)).toEqual({ value: '', looks: {} });
  });
});

describe('rows and columns of a grid', () => {
  it('move down for those that are put in', () => {
    const grid = gridOf({ '1,1': 'a', '2,1': 'b' });
    grid.insertRows(1, 2);
    expect([grid.rows, grid.cell(1, 1)?.value, grid.cell(4, 1)?.value]).toEqual([1002, 'a', 'b']);
    expect(grid.cell(2, 1)).toBeUndefined();
    grid.insertRows(1002, 1);
    expect([grid.rows, grid.cell(4, 1)?.value]).toEqual([1003, 'b']);
  });
  it('move to the right for those that are put in', () => {
    const grid = gridOf({ '1,1': 'a', '1,2': 'b', '2,1': 'c' });
    grid.insertColumns(1, 1);
    expect([grid.columns, grid.cell(1, 3)?.value, grid.cell(2, 1)?.value]).toEqual([27, 'b', 'c']);
  });
  it('move up for those that are taken out', () => {
    const grid = gridOf({ '1,1': 'a', '2,1': 'b', '3,1': 'c' });
    grid.deleteRows(2, 1);
    expect([grid.rows, grid.cell(2, 1)?.value]).toEqual([999, 'c']);
  });
});
