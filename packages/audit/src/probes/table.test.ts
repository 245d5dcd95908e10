import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu, type Pages } from '../testing/site.ts';

const probe = (over: object = {}) => ({
  probe: 'table' as const,
  columns: ['ngày tiếp', 'người tiếp', 'địa điểm'],
  ...over,
});
const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const table = (heads: string[], rows: string) =>
  `<table><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr>${rows}</table>`;
const at = (body: string): Pages => ({
  '': menu({ 'Tiếp công dân': '/lich' }),
  lich: `<h1>Lịch tiếp công dân</h1>${body}`,
});
const ROWS = row('01/10', 'Chủ tịch') + row('15/10', 'Phó chủ tịch');

describe('runTable', () => {
  it('is met by a table with the columns', () => {
    const result = run(probe(), at(table(['Ngày tiếp', 'Người tiếp'], ROWS)));
    expect(said(result)).toBe('met');
    expect(result.proofs[0]?.evidence).toMatchObject({ kind: 'table', page: 1 });
  });
  it.each<[string, Pages]>([
    ['no table', at('<p>Lịch tiếp công dân hằng tuần</p>')],
    ['too few of the columns', at(table(['Ngày tiếp', 'Ghi chú'], ROWS))],
    ['both names in one head', at(table(['Ngày tiếp, người tiếp', 'Ghi chú'], ROWS))],
    ['a head without rows', at(table(['Ngày tiếp', 'Người tiếp'], ''))],
    [
      'the table on a page of other things',
      { '': menu({ 'Tiếp công dân': '#' }), x: `<h1>Khác</h1>${table(['Ngày tiếp', 'Người tiếp'], ROWS)}` },
    ],
    [
      'a table that lays out',
      at(`<table role="presentation"><tr><th>Ngày tiếp<th>Người tiếp</tr>${ROWS}</table>`),
    ],
  ])('is not met by %s', (_, pages) => {
    expect(said(run(probe(), pages))).toBe('missed');
  });
  it('is not met on a page whose own heading a negative phrase says is something else', () => {
    const of = (heading: string) =>
      run(
        probe(),
        {
          '': menu({ 'Tiếp công dân': '/lich' }),
          lich: `<h1>${heading}</h1>${table(['Ngày tiếp', 'Người tiếp'], ROWS)}`,
        },
        {},
        { negativeTerms: ['lịch công tác'] },
      );
    expect(said(of('Lịch công tác tuần 47'))).toBe('missed');
    expect(said(of('Lịch công tác và lịch tiếp công dân'))).toBe('met');
    expect(said(of('Thông báo'))).toBe('met');
  });
  it('asks for enough rows, counted over the tables of a page', () => {
    const one = table(['Ngày tiếp', 'Người tiếp'], ROWS);
    expect(said(run(probe({ minRows: 4 }), at(one)))).toBe('missed');
    expect(said(run(probe({ minRows: 4 }), at(one + one)))).toBe('met');
  });
  it('takes columns that are days for when, and rows for who', () => {
    const days = ['', 'Ngày 02/11', 'Ngày 03/11', 'Ngày 05/11'];
    const body = table(days, row('Nguyễn Văn An', 'x', '', '') + row('Trần Thị Bình', '', 'x', ''));
    const days2 = { columns: ['ngày', 'người tiếp'] };
    expect(said(run(probe(days2), at(body)))).toBe('met');
    expect(said(run(probe(days2), at(table(days.slice(0, 3), row('Nguyễn Văn An', 'x', '')))))).toBe(
      'missed',
    );
  });
  it('asks for as many columns as it says', () => {
    expect(said(run(probe({ minColumns: 3 }), at(table(['Ngày tiếp', 'Người tiếp'], ROWS))))).toBe('missed');
    expect(said(run(probe({ minColumns: 1 }), at(table(['Ngày tiếp', 'Ghi chú'], ROWS))))).toBe('met');
  });
});
