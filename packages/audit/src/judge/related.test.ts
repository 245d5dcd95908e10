import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { bodyFollowsHeading } from './related.ts';

/** Whether a page with this heading and text, opened from a home page, goes on with its heading. */
function follows(heading: string, text: string): boolean {
  const { site } = siteOf({ '': '<p>trang chủ của xã</p>', a: `<h1>${heading}</h1>${text}` });
  const view = site.views[1];
  if (view === null || view === undefined) throw new Error('not read');
  return bodyFollowsHeading(site.compiled, view);
}

describe('bodyFollowsHeading', () => {
  it('holds where the text takes up two neighbouring words of the heading', () => {
    expect(follows('Lịch tiếp xúc cử tri tháng 10', '<p>Kính mời cử tri hai thôn tham dự đông đủ.</p>')).toBe(
      true,
    );
  });
  it('compares words as everywhere: case, accents in two ways, tone placement', () => {
    expect(follows('Vệ sinh MÔI TRƯỜNG', `<p>${'môi trường'.normalize('NFD')} luôn sạch đẹp nhé.</p>`)).toBe(
      true,
    );
    expect(follows('Việc hoà giải ở thôn', '<p>Tổ hòa giải gồm năm người.</p>')).toBe(true);
  });
  it('does not hold for a text about something else', () => {
    expect(follows('Số liệu dự toán ngân sách', '<p>Các chi bộ tiếp tục học tập và làm theo Bác.</p>')).toBe(
      false,
    );
  });
  it('does not hold for words that any title opens with, nor for a year', () => {
    expect(follows('Thông báo dự toán năm 2026', '<p>Thông báo tới bà con: năm 2026 mưa nhiều.</p>')).toBe(
      false,
    );
  });
  it('does not hold without a heading, nor for what stands above it or in a side box', () => {
    const { site } = siteOf({ '': '<p>trang chủ</p>', a: '<p>Dự toán ngân sách của xã đã có rồi nhé.</p>' });
    const view = site.views[1];
    expect(view && bodyFollowsHeading(site.compiled, view)).toBe(false);
    expect(follows('Dự toán ngân sách', '<aside><p>Dự toán ngân sách tỉnh vừa công bố.</p></aside>')).toBe(
      false,
    );
  });
});
