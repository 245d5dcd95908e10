import { describe, expect, it } from 'vitest';
import { OTHER_TEXT, siteOf } from '../testing/site.ts';

/** What a page says of itself, and the line that says what it is of. */
function headings(body: string): (string | undefined)[] {
  const view = siteOf({ '': '<p>Trang chủ của xã Hòa An</p>', trang: body }).site.views[1];
  if (view === null || view === undefined) throw new Error('not read');
  return [view.record.blocks[view.name]?.text, view.record.blocks[view.heading]?.text];
}

describe('what a page is of', () => {
  it.each([
    [
      'the line below the bare kind of a document',
      '<h1>THÔNG BÁO</h1><p>Thứ hai - 28/07/2026 11:07</p><p>Về việc niêm yết lịch tiếp công dân</p>',
      ['THÔNG BÁO', 'Về việc niêm yết lịch tiếp công dân'],
    ],
    [
      'the same with the kind said again',
      '<h1>Thông báo</h1><p>ỦY BAN NHÂN DÂN XÃ HÒA AN</p><p>THÔNG BÁO V/v lịch tiếp công dân</p>',
      ['Thông báo', 'THÔNG BÁO V/v lịch tiếp công dân'],
    ],
    [
      'a heading that says more',
      '<h1>Thông báo nghỉ lễ</h1><p>Về việc niêm yết lịch tiếp công dân</p>',
      ['Thông báo nghỉ lễ', 'Thông báo nghỉ lễ'],
    ],
    [
      'a section, of which such a line is a posting',
      '<h1>Thông báo</h1><p><a href="/a">Về việc niêm yết lịch tiếp công dân</a></p>',
      ['Thông báo', 'Thông báo'],
    ],
    [
      'the heading below a letterhead',
      '<p><b>ỦY BAN NHÂN DÂN</b></p><p><b>XÃ HÒA AN</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><p>Hòa An, ngày 02/11/2026</p><p><b>THÔNG BÁO</b></p><p><b>Về việc tiếp công dân</b></p>',
      ['THÔNG BÁO', 'Về việc tiếp công dân'],
    ],
    ['a kind over no such line', `<h1>Thông báo</h1>${OTHER_TEXT}`, ['Thông báo', 'Thông báo']],
    [
      'a kind over a long text that happens to open so',
      `<h1>Thông báo</h1><p>Về việc ${'đã nêu ở kỳ trước '.repeat(20)}</p>`,
      ['Thông báo', 'Thông báo'],
    ],
  ])('is %s', (_, body, wanted) => {
    expect(headings(body)).toEqual(wanted);
  });
});
