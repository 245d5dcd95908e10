import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';

function view(body: string) {
  const found = siteOf({ '': '<p>Trang chủ của xã Hòa An</p>', trang: body }).site.views[1];
  if (found === null || found === undefined) throw new Error('not read');
  return found;
}

const TEXT =
  '<p>Ủy ban nhân dân xã công bố công khai số liệu dự toán ngân sách năm 2025 đã được Hội đồng nhân dân xã phê chuẩn.</p>';
const HEAD = '<tr><th>TT</th><th>Họ và tên</th><th>Chức vụ</th><th>Thư điện tử</th></tr>';

describe('a page that waits', () => {
  it.each([
    ['alone', '<h1>Ngân sách</h1><p>Nội dung đang cập nhật</p>'],
    ['under a heading of the same name', '<h1>Ngân sách</h1><h3>Ngân sách xã</h3><p>Đang cập nhật</p>'],
    [
      'in each of its tabs',
      '<h1>Ngân sách</h1><h3>Năm 2025</h3><p>Đang cập nhật</p><h3>Năm 2026</h3><p>Đang cập nhật</p>',
    ],
    [
      'in a table without rows',
      `<h1>Cán bộ</h1><table>${HEAD}<tr><td colspan="4">Đang cập nhật</td></tr></table>`,
    ],
    [
      'in all cells',
      `<h1>Cán bộ</h1><table>${HEAD}<tr><td>1</td><td>Đang cập nhật</td><td>Đang cập nhật</td><td></td></tr></table>`,
    ],
  ])('does so %s', (_, body) => expect(view(body).placeholder).toBe('đang cập nhật'));

  it.each([
    ['a tab', `<h1>Ngân sách</h1><h3>Năm 2025</h3>${TEXT}<h3>Năm 2026</h3><p>Đang cập nhật</p>`],
    [
      'a tab beside one with files',
      '<h1>Ngân sách</h1><h3>Năm 2025</h3><a href="/a.pdf">Dự toán</a><h3>Năm 2026</h3><p>Đang cập nhật</p>',
    ],
    [
      'one cell',
      `<h1>Cán bộ</h1><table>${HEAD}<tr><td>1</td><td>Nguyễn Văn An</td><td>Chủ tịch</td><td>Đang cập nhật</td></tr></table>`,
    ],
    ['a line of a long text', `<h1>Giới thiệu</h1>${TEXT.repeat(4)}<p>Bản đồ: đang cập nhật</p>`],
  ])('does not where %s does', (_, body) => {
    const { placeholder, waiting } = view(body);
    expect([placeholder, waiting.length]).toEqual([undefined, 1]);
  });
});
