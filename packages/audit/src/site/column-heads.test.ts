import { expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { columnHeads } from './column-heads.ts';

it.each([
  ['one row', '<tr><th>Ngày</th><th></th><th>Người tiếp</th></tr>', ['Ngày', '', 'Người tiếp']],
  [
    'two rows',
    '<tr><th rowspan="2">Ngày</th><th colspan="2">Người tiếp</th></tr><tr><th>Họ tên</th><th>Chức vụ</th></tr>',
    ['Ngày', 'Người tiếp Họ tên', 'Người tiếp Chức vụ'],
  ],
])('calls columns by a head of %s', (_, head, names) => {
  const record = page(`<table>${head}<tr><td>1</td><td>2</td><td>3</td></tr></table>`);
  expect(columnHeads(record, 0)).toEqual(names);
});

it('calls none where there is no head, or no table', () => {
  const record = page('<table><tr><td>100</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>');
  expect([columnHeads(record, 0), columnHeads(record, 5)]).toEqual([[], []]);
});
