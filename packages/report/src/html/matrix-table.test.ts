import { expect, it } from 'vitest';
import { parseHtml } from '../fixtures/dom.ts';
import { MATRIX } from '../fixtures/round.ts';
import { joinMatrix } from '../model/entries.ts';
import { matrixTable } from './matrix-table.ts';

const tableOf = (matrix: typeof MATRIX) =>
  parseHtml(`<body>${matrixTable(matrix, joinMatrix(matrix, []), 'vi')}</body>`).body;

it('heads the columns with dimensions, titles and numbers', () => {
  const table = tableOf(MATRIX);
  const groups = [...table.querySelectorAll('th.group')];
  expect(groups.map(group => Number(group.getAttribute('colspan')))).toEqual([3, 7, 4, 2, 4, 1, 1, 3, 5]);
  expect(groups.map(group => group.textContent)).toContain('IV. Kiểm soát tham nhũng trong khu vực công');
  expect([...table.querySelectorAll('th.title')].map(head => head.textContent)).toEqual(
    MATRIX.columns.map(({ title }) => title.vi),
  );
  expect([...table.querySelectorAll('tr.numbers th')].slice(-30).map(head => head.textContent)).toEqual(
    MATRIX.columns.map((_, index) => String(index + 1)),
  );
});

it('gives every row as many cells as there are columns', () => {
  for (const row of tableOf(MATRIX).querySelectorAll('tbody tr, tfoot tr, tr.numbers'))
    expect(row.children).toHaveLength(35);
});

it('shows the mean of each indicator below', () => {
  const [mean] = tableOf(MATRIX).querySelectorAll('tfoot tr');
  expect(mean?.children[5]?.textContent).toBe('50');
});

it('shows a cell without a finding as such', () => {
  const rows = MATRIX.rows.map(row => ({ ...row, cells: [null, ...row.cells.slice(1)] }));
  const cell = tableOf({ ...MATRIX, rows }).querySelector('tbody td.cell');
  expect(cell?.textContent).toContain('Chưa có kết quả');
});
