import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu, type Pages } from '../testing/site.ts';

const probe = {
  probe: 'phrase' as const,
  any: ['đường dây nóng'],
  facts: ['phone' as const],
  where: 'any' as const,
};
const over = { terms: ['kênh chính thức'], negativeTerms: ['đường dây nóng của tỉnh'] };
const of = (pages: Pages) => said(run(probe, pages, {}, over));

describe('where an office says how to reach it', () => {
  it('is the frame of any page, with the number by the words', () => {
    const footer = '<footer><p>Điện thoại: 0999 000 111 – Đường dây nóng: 0999 000 222</p></footer>';
    expect(of({ '': `<h1>Xã</h1>${footer}` })).toBe('met');
  });
  it('takes a number of no label below the words that are one', () => {
    expect(of({ '': '<div>ĐƯỜNG DÂY NÓNG</div><div>(24/7)</div><div>0999 000 222</div>' })).toBe('met');
    expect(of({ '': '<div>ĐƯỜNG DÂY NÓNG</div><div>(24/7)</div>' })).not.toBe('met');
  });
  it('is a row of any page that is no news', () => {
    const table =
      '<h1>Số điện thoại cần biết</h1><table><tr><th>Nơi</th><th>Số</th></tr><tr><td>Đường dây nóng UBND xã</td><td>0999.000.222</td></tr></table>';
    expect(of({ '': menu({ 'Danh bạ': '/d' }), d: table })).toBe('met');
    const story =
      '<h1>Công an tỉnh tìm nạn nhân</h1><p>Ai biết tin xin gọi đường dây nóng 0999 000 222 để báo cho cơ quan điều tra.</p>';
    const list = '<ul><li><a href="/n">Công an tỉnh tìm nạn nhân</a> 02/10/2026</li></ul>';
    expect(of({ '': menu({ 'Tin tức': '/t' }), t: list, n: story })).not.toBe('met');
  });
  it('is not what another body has', () => {
    expect(of({ '': '<p>Đường dây nóng của tỉnh: 0999 000 222</p>' })).not.toBe('met');
  });
});
