import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { pageStamps } from './stamps.ts';

const TEXT =
  '<p>Ủy ban nhân dân xã thông báo kết quả giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công của xã.</p>';

function stampsOf(body: string): string[] {
  const { site } = siteOf({ '': '<p>Trang chủ xã</p>', trang: body });
  return pageStamps(site.views[1]!);
}

describe('pageStamps', () => {
  it.each([
    ['a day that is said to be that of posting', `<h1>Kết quả</h1>${TEXT}<p>Ngày đăng: 02/03/2026</p>`, true],
    ['the day in the line below the heading', `<h1>Kết quả</h1><p>02/03/2026 · Văn phòng</p>${TEXT}`, true],
    ['no day in a text', `<h1>Kết quả</h1>${TEXT}<p>Trước ngày 02/03/2026.</p>`, false],
    ['no day before the heading', `<p>02/03/2026</p><h1>Kết quả</h1>${TEXT}`, false],
    [
      'no day of a long text below the heading',
      `<h1>Kết quả</h1><p>Theo Nghị định ngày 02/03/2026 của Chính phủ, xã giải quyết hồ sơ không phụ thuộc địa giới hành chính.</p>`,
      false,
    ],
    [
      'no day in a table',
      `<h1>Kết quả</h1><table><tr><th>Ngày</th><th>Số</th></tr><tr><td>02/03/2026</td><td>4</td></tr></table>${TEXT}`,
      false,
    ],
  ])('are %s', (_, body, has) => expect(stampsOf(body)).toEqual(has ? ['2026-03-02'] : []));
});
