import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { TableHeads } from './table-heads.ts';

const record = page(
  '<p>Trước</p><table><tr><th>STT<th>Tên văn bản<th>Ngày<tr><td>1<td>Tên văn bản 1<td>x<tr><td>2<td>Quyết định số 5<td>y</table>',
);
const at = record.blocks.findIndex(block => block.table !== undefined) + 3;

describe('the heads of a table', () => {
  it.each([
    ['Tên văn bản', true],
    ['Tên văn bản 12', true],
    ['Tên văn bản về việc tiếp công dân', false],
    ['Quyết định số 5', false],
    ['STT', false],
  ])('are repeated by %s: %s', (title, repeated) => {
    expect(new TableHeads(record).areRepeated(at, title)).toBe(repeated);
  });
  it('are repeated in their table alone', () => {
    expect(new TableHeads(record).areRepeated(0, 'Tên văn bản')).toBe(false);
    expect(new TableHeads(page('<p>Tên văn bản</p>')).areRepeated(0, 'Tên văn bản')).toBe(false);
  });
});
