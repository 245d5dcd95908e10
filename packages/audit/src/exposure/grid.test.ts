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

it('goes on in a row where a cell is known by its id alone', () => {
  const { rows } = table(
    '<tr><th>TT</th><th>Tên</th></tr><tr id="r1"><td id="c1">1</td><td id="c2">A</td></tr><tr><td>2</td><td>B</td></tr>',
  );
  expect(rows.at(-1)).toEqual(['2', 'B']);
  expect(rows.flat()).toContain('A');
});

it('bounds the columns of a row', () => {
  const wide = '<td>x</td>'.repeat(200);
  expect(table(`<tr>${wide}</tr><tr>${wide}</tr>`).rows.every(row => row.length <= 60)).toBe(true);
});
