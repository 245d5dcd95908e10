import { describe, expect, it } from 'vitest';
import { addCell, closeTable, openRow, openTable } from './tables.ts';

describe('closeTable', () => {
  it('keeps rows and cells within bounds', () => {
    const table = openTable(0, 'main', 0, 'table', null);
    for (let i = 0; i < 20_010; i++) {
      openRow(table, 0);
      addCell(table, 'a', i === 0);
      addCell(table, 'b', i === 0);
    }
    expect(table.rows.length).toBe(20_000);
    for (let i = 0; i < 100; i++) addCell(table, 'c', false);
    expect(closeTable(table)?.columns).toBe(60);
  });
  it('joins a head of two rows', () => {
    const table = openTable(0, 'main', 0, 'table', null);
    const rows: [boolean, string[]][] = [
      [true, ['Họ và tên', 'Liên hệ']],
      [true, ['Điện thoại', 'Email']],
      [false, ['A', '0262', 'a@b.vn']],
    ];
    for (const [head, cells] of rows) {
      openRow(table, 0);
      for (const cell of cells) addCell(table, cell, head);
    }
    expect(closeTable(table)).toMatchObject({
      headers: ['Họ và tên', 'Liên hệ', 'Điện thoại', 'Email'],
      rows: 1,
    });
  });
  it('starts a row for a cell that stands in none', () => {
    const table = openTable(0, 'main', 0, 'table', null);
    addCell(table, 'a', true);
    addCell(table, 'b', true);
    expect(closeTable(table)).toMatchObject({ headers: ['a', 'b'], rows: 0 });
  });
});
