import { expect, it } from 'vitest';
import { only, page } from '../testing/page.ts';
import { tablesOf } from './grid.ts';

const table = (rows: string) => only(tablesOf(page(`<h2>Danh sách</h2><p>Thôn 1</p><table>${rows}</table>`)));

it('rebuilds rows and columns, with what stands above', () => {
  expect(
    table(
      '<tr><th>TT</th><th>Họ và tên</th></tr><tr><td>1</td><td><p>A</p><p>B</p></td></tr><tr><td></td><td>C</td></tr>',
    ),
  ).toMatchObject({
    title: expect.stringContaining('Thôn 1'),
    headers: ['TT', 'Họ và tên'],
    rows: [
      ['1', 'A B'],
      ['', 'C'],
    ],
  });
});

it('knows the place of a cell that has an id', () => {
  const { rows } = table(
    '<tr><th>TT</th><th>Tên</th></tr><tr id="r1"><td id="c1">1</td><td id="c2">A</td></tr><tr><td>2</td><td>B</td></tr>',
  );
  expect(rows).toEqual([
    ['1', 'A'],
    ['2', 'B'],
  ]);
});

it('calls the columns by both rows of a head', () => {
  const { headers, headBlocks, rows } = table(
    `<tr><td colspan="4">Kèm theo Quyết định số 12/QĐ-UBND</td></tr>
     <tr><th rowspan="2">TT</th><th rowspan="2">Họ và tên</th><th colspan="2">Giấy tờ</th></tr><tr><th>Số</th><th>Nơi cấp</th></tr>
     <tr><td>1</td><td>A</td><td>001</td><td>Công an</td></tr>`,
  );
  expect(headers).toEqual(['TT', 'Họ và tên', 'Giấy tờ Số', 'Giấy tờ Nơi cấp']);
  expect(rows).toEqual([['1', 'A', '001', 'Công an']]);
  expect(new Set(headBlocks).size).toBe(4);
});

it('keeps columns apart beside cells that reach over several rows', () => {
  const { rows } = table(
    `<tr><th>Thôn</th><th>Họ tên</th><th>Số</th></tr><tr><td rowspan="2">Thôn 1</td><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr>`,
  );
  expect(rows).toEqual([
    ['Thôn 1', 'A', '1'],
    ['', 'B', '2'],
  ]);
});

it('bounds the columns of a row', () => {
  const wide = '<td>x</td>'.repeat(200);
  expect(table(`<tr>${wide}</tr><tr>${wide}</tr>`).rows.every(row => row.length <= 60)).toBe(true);
});
