import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { siteOf } from '../testing/site.ts';
import { sheetOf } from './sheet.ts';

const tr = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const TITLE = 'Về việc công bố công khai dự toán ngân sách năm 2026';
const SHEET = `<table>${tr('Số ký hiệu', '12/QĐ-UBND')}${tr('Ngày ban hành', '05/01/2026')}${tr('Trích yếu', TITLE)}${tr('Người ký', 'Nguyễn Văn An')}</table>`;
const titleOn = (body: string) => {
  const record = page(body);
  const sheet = sheetOf(record);
  return sheet === null ? null : [sheet.kind, record.blocks[sheet.title]?.text];
};

describe('sheetOf', () => {
  it.each([
    ['labels in a column', SHEET],
    ['labels that are heads', SHEET.replaceAll(/<tr><td>(.*?)<\/td>/g, '<tr><th>$1</th>')],
    [
      'labels in two columns',
      `<table>${tr('Số ký hiệu', '12/QĐ-UBND', 'Ngày ban hành', '05/01/2026')}<tr><td>Trích yếu</td><td colspan="3">${TITLE}</td></tr></table>`,
    ],
  ])('finds the title beside %s', (_, body) => expect(titleOn(body)).toEqual(['QĐ', TITLE]));
  it.each([
    [
      'a list of documents',
      `<table>${tr('Số ký hiệu', 'Trích yếu')}${tr('12/QĐ-UBND', TITLE)}${tr('13/QĐ-UBND', TITLE)}</table>`,
    ],
    [
      'a list of one document',
      `<table>${tr('1', '12/QĐ-UBND', TITLE)}${tr('2', 'chưa có', 'chưa có')}</table>`,
    ],
    [
      'numbers of two documents',
      `<table>${tr('Số', '12/QĐ-UBND')}${tr('Thay thế', '11/QĐ-UBND')}${tr('Trích yếu', TITLE)}</table>`,
    ],
    ['no number', `<table>${tr('Họ và tên', 'Nguyễn Văn An')}${tr('Nhiệm vụ', TITLE)}</table>`],
    ['no title', `<table>${tr('Số ký hiệu', '12/QĐ-UBND')}${tr('Ngày ban hành', '05/01/2026')}</table>`],
    [
      'a table of many columns',
      `<table>${tr('Số', '12/QĐ-UBND', 'a', 'b', 'c')}${tr('Trích yếu', TITLE, 'a', 'b', 'c')}</table>`,
    ],
  ])('is none: %s', (_, body) => expect(titleOn(body)).toBe(null));
});

it('heads its page with that title, where the heading says nothing', () => {
  const headingOn = (heading: string) => {
    const { site } = siteOf({ '': '<p>Trang chủ của xã</p>', vb: `<h1>${heading}</h1>${SHEET}` });
    const view = site.views[1];
    return view?.record.blocks[view.heading]?.text;
  };
  expect(headingOn('Chi tiết văn bản')).toBe(TITLE);
  expect(headingOn('Quyết định công bố công khai dự toán ngân sách')).toBe(
    'Quyết định công bố công khai dự toán ngân sách',
  );
});
