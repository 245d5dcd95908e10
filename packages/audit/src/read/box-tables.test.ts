import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

const headsIn = (body: string) => page(body).tables.map(({ headers, boxes }) => [headers.join(' | '), boxes]);
const HEAD = '<div class="table-row head"><div>Số</div><div>Trích yếu</div></div>';
const ROW = '<div class="table-row"><div>12</div><div>Về quy chế</div></div>';

describe('tables of boxes', () => {
  it('are told from those of elements', () => {
    expect(
      headsIn(`<div class="my-table">${HEAD}${ROW}</div><table><tr><th>A<th>B<tr><td>1<td>2</table>`),
    ).toEqual([
      ['Số | Trích yếu', true],
      ['A | B', undefined],
    ]);
  });

  it.each([
    [
      'in a box of the same name',
      `<div class="table-wrap"><div><div class="list-table">${HEAD}${ROW}</div></div></div>`,
    ],
    [
      'with rows in groups',
      `<div class="tbl"><div class="thead">${HEAD}</div><div class="tbody">${ROW}${ROW}</div></div>`,
    ],
    [
      'whose cells are called tables',
      `<div class="tbl">${HEAD}<div class="table-row"><div class="table">1</div><div>a<div class="table-x">b</div></div></div></div>`,
    ],
    [
      'that leaves out a cell',
      `<div class="tbl">${HEAD}${ROW}<div class="table-row"><div>13</div></div></div>`,
    ],
  ])('are found %s', (_, body) => expect(headsIn(body)).toEqual([['Số | Trích yếu', true]]));

  it.each([
    ['without a head', `<div class="tbl">${ROW}${ROW}</div>`],
    ['without rows', `<div class="tbl">${HEAD}</div>`],
    [
      'of rows unlike each other',
      `<div class="tbl">${HEAD}<div class="table-row"><p>a</p><p>b</p><p>c</p><p>d</p></div></div>`,
    ],
    [
      'of rows that nothing names',
      '<div class="tbl"><div class="head"><p>a</p><p>b</p></div><div><p>c</p><p>d</p></div></div>',
    ],
    [
      'that hold one of elements',
      `<div class="tbl">${HEAD}<div class="table-row"><div>1</div><div><table></table></div></div></div>`,
    ],
    [
      'of roles in one of elements',
      '<table><tr><td><div role="table"><div role="row"><div role="cell">a</div></div></div></table>',
    ],
  ])('are none %s', (_, body) => expect(headsIn(body)).toEqual([]));

  it('tells the row and column of each text', () => {
    const { blocks } = page(
      `<div class="tbl">${HEAD}<div class="table-row"><div>12</div><div><p>a</p><p>b</p></div></div></div>`,
    );
    expect(blocks.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
  });
});
