import { expect, it } from 'vitest';
import { documentOf } from '../testing/site.ts';
import { documentTables } from './table.ts';

const isHead = (cells: readonly string[]) => cells.includes('Mức thu');

it('finds a table on each page by its heads, and counts the rows below', () => {
  const lines = [
    { page: 1, text: 'BIỂU PHÍ' },
    { page: 1, text: 'TT | Mức thu' },
    { page: 1, text: '1 | 5.000' },
    { page: 1, text: 'Ghi chú' },
    { page: 1, text: '2 | 8.000' },
    { page: 2, text: 'a | b' },
    { page: 3, text: 'Mức thu' },
  ];
  expect(documentTables(documentOf({ format: 'xlsx', lines }), isHead)).toEqual([
    { headers: ['TT', 'Mức thu'], head: lines[1], rows: 2 },
    { headers: ['Mức thu'], head: lines[6], rows: 0 },
  ]);
});

it('looks for heads near the top only', () => {
  const lines = [...Array<string>(40).fill('a | b'), 'TT | Mức thu', '1 | 2'];
  expect(documentTables(documentOf({ format: 'xlsx' }, ...lines), isHead)).toEqual([]);
});

it('takes no numbered row for heads, whatever is named in it', () => {
  const lines = ['STT | Tên thủ tục', '15 | Mức thu', '16. | Mức thu', 'TT | Mức thu', '1 | 5.000'];
  const tables = documentTables(documentOf({ format: 'xlsx' }, ...lines), isHead);
  expect(tables.map(({ headers, rows }) => [headers, rows])).toEqual([[['TT', 'Mức thu'], 1]]);
});
