import { describe, expect, it } from 'vitest';
import { only, page } from '../testing/page.ts';

const tables = (body: string) => page(body).tables;
const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: string[]) => `<tr>${cells.map(cell => `<th>${cell}</th>`).join('')}</tr>`;

describe('a table of data', () => {
  it('has its headers, caption, rows and columns', () => {
    const table = only(
      tables(
        `<table><caption>Lịch tháng 10</caption>${head('Ngày', 'Người tiếp')}${row('01/10', 'Chủ tịch')}${row('15/10', 'Phó chủ tịch')}</table>`,
      ),
    );
    expect(table).toMatchObject({
      headers: ['Ngày', 'Người tiếp'],
      caption: 'Lịch tháng 10',
      rows: 2,
      columns: 2,
      region: 'main',
    });
  });

  it('takes a first row of short words for its head where no cell says so', () => {
    expect(
      only(tables(`<table>${row('STT', 'Tên thủ tục')}${row('1', 'Khai sinh')}</table>`)).headers,
    ).toEqual(['STT', 'Tên thủ tục']);
  });

  it('has no head where the first row holds figures', () => {
    expect(only(tables(`<table>${row('Thu', '12000')}${row('Chi', '11000')}</table>`))).toMatchObject({
      headers: [],
      rows: 2,
    });
  });

  it('counts a head alone as no rows', () => {
    expect(only(tables(`<table>${head('Ngày', 'Người tiếp')}</table>`)).rows).toBe(0);
  });

  it('does not count rows without content', () => {
    expect(only(tables(`<table>${head('A', 'B')}${row('', '')}${row('1', '2')}</table>`)).rows).toBe(1);
  });

  it('takes all texts of a cell together', () => {
    expect(
      only(
        tables(
          `<table><tr><th><p>Họ</p><p>tên</p></th><th>Chức vụ</th></tr>${row('An', 'Chủ tịch')}</table>`,
        ),
      ).headers[0],
    ).toBe('Họ tên');
  });
});

describe('a table of layout', () => {
  it.each([
    ['of one column', `<table>${row('a')}${row('b')}</table>`],
    ['of one row without a head', `<table>${row('a', 'b')}</table>`],
    ['that says so', `<table role="presentation">${head('A', 'B')}${row('1', '2')}</table>`],
    ['of running text', `<table>${row('x '.repeat(300), 'y')}${row('z '.repeat(300), 'y')}</table>`],
    [
      'of form fields',
      `<table>${row('Họ tên', '<input>')}${row('Nội dung', '<textarea></textarea>')}</table>`,
    ],
    ['without cells', '<table></table>'],
  ])('%s is none of data', (_, body) => {
    expect(tables(body)).toEqual([]);
  });

  it('holds the table of data within', () => {
    const found = only(
      tables(
        `<table><tr><td>Trái</td><td><table>${head('A', 'B')}${row('1', '2')}</table></td></tr>${row('x', 'y')}</table>`,
      ),
    );
    expect(found.headers).toEqual(['A', 'B']);
  });

  it('leaves its blocks outside of any table', () => {
    const { blocks } = page(
      `<table>${row('a')}${row('b')}</table><table>${head('A', 'B')}${row('1', '2')}</table>`,
    );
    expect(blocks.map(block => block.table)).toEqual([undefined, undefined, 0, 0, 0, 0]);
  });
});
