import { describe, expect, it } from 'vitest';
import { menu, OTHER_TEXT, type Pages, siteOf } from '../testing/site.ts';
import { itemMentions, mentionsOf, picturedSets } from './mentions.ts';

const found = (pages: Pages, broadTerms: string[] = []) => {
  const { site, indicator } = siteOf({ '': menu({ 'Tin tức': '/tin' }), ...pages }, { broadTerms });
  return mentionsOf(site, indicator).map(({ text, miss }) => [text, miss]);
};

const NOTICE = 'Lịch tiếp công dân tại trụ sở xã: sáng thứ Năm hằng tuần, từ 7 giờ 30.';
const LONG = `Sáng nay, tại hội trường, lãnh đạo xã đã họp giao ban đầu tuần, ${'nghe các ngành báo cáo '.repeat(8)}và bàn về lịch tiếp công dân.`;

describe('mentionsOf', () => {
  it('finds a passage that opens with the subject', () => {
    expect(found({ tin: `<h1>Tin</h1>${OTHER_TEXT}<p>${NOTICE}</p>` })).toEqual([[NOTICE, 'mentioned-only']]);
  });
  it.each<[string, Pages]>([
    ['a story that comes to it in passing', { tin: `<h1>Tin</h1><p>${LONG}</p>` }],
    ['a caption', { tin: `<h1>Tin</h1>${OTHER_TEXT}<p>Lịch tiếp công dân</p>` }],
    [
      'a list of what an office sees to',
      { tin: '<h1>Tin</h1><p>Văn phòng: tổng hợp, lịch tiếp công dân, văn thư, lưu trữ, một cửa.</p>' },
    ],
    ['the home page', { '': `<p>${NOTICE}</p>` }],
    ['the title of something that a page links to', { tin: `<h1>Tin</h1><p><a href="/a">${NOTICE}</a></p>` }],
    ['a box beside the page', { tin: `<h1>Tin</h1>${OTHER_TEXT}<aside><p>${NOTICE}</p></aside>` }],
    ['a row of a table', { tin: `<h1>Tin</h1><table><tr><th>Tên<th>Mức<tr><td>${NOTICE}<td>b</table>` }],
    ['a picture of something else', { tin: '<h1>Tin</h1><img src="/a.jpg" alt="Cánh đồng lúa">' }],
  ])('does not take %s for one', (_, pages) => {
    expect(found(pages)).toEqual([]);
  });
  it('finds the heading of a page that opens with any phrase of the subject', () => {
    const head = 'Mời tiếp công dân ở thôn Đông để bà con khỏi phải đi xa, tiếp công dân cả tuần';
    expect(found({ tin: `<h1>${head}</h1>${OTHER_TEXT}` })).toEqual([[head, 'mentioned-only']]);
    expect(found({ tin: `<h1>${head}</h1>${OTHER_TEXT}` }, ['tiếp công dân', 'lịch tiếp công dân'])).toEqual(
      [],
    );
    expect(found({ tin: `<h1>Tin</h1>${OTHER_TEXT}<p>${head}</p>` })).toEqual([]);
  });
  it('does not take what only says where to look for one', () => {
    expect(found({ tin: `<h1>Tin</h1><p>${NOTICE}</p>` }, ['lịch tiếp công dân', 'tiếp công dân'])).toEqual(
      [],
    );
  });
  it('finds a picture that is named by the subject where no passage is', () => {
    const picture = '<img src="/anh/lich.jpg" alt="Lịch tiếp công dân">';
    const pages = { tin: `<h1>Tin</h1>${OTHER_TEXT}${picture}` };
    expect(found(pages)).toEqual([['Lịch tiếp công dân', 'mentioned-only']]);
    expect(found({ ...pages, b: `<h1>Tin</h1><p>${NOTICE}</p>` })).toEqual([[NOTICE, 'mentioned-only']]);
    const { site, indicator } = siteOf(pages);
    expect(picturedSets(site).has(indicator.terms)).toBe(true);
    expect(picturedSets(site).has(indicator.negatives)).toBe(false);
  });
  it('shows three of many', () => {
    const pages = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map(path => [path, `<h1>Tin</h1><p>${NOTICE} ${path}</p>`]),
    );
    expect(found(pages)).toHaveLength(3);
  });
  it('finds a phrase as long as a title wherever it stands in a passage, but not in a story', () => {
    const terms = ['lịch tiếp công dân của Chủ tịch Ủy ban'];
    const passage = 'Nếu cần, xin xem lịch tiếp công dân của Chủ tịch Ủy ban ở bảng tin.';
    const over = { terms };
    const page = (body: string, home: string) => {
      const { site, indicator } = siteOf({ '': home, tin: `<h1>Chuyện xã</h1>${OTHER_TEXT}${body}` }, over);
      return mentionsOf(site, indicator).length;
    };
    expect(page(`<p>${passage}</p>`, menu({ 'Chuyện xã': '/tin' }))).toBe(1);
    expect(page(`<p>${'Bà con ra đồng. '.repeat(20)}${passage}</p>`, menu({ 'Chuyện xã': '/tin' }))).toBe(0);
    expect(page(`<p>${passage}</p>`, '<ul><li>02/11/2026 <a href="/tin">Chuyện xã</a></ul>')).toBe(0);
  });
});

describe('itemMentions', () => {
  const OVER = { terms: ['tiếp dân', 'lịch tiếp công dân'], broadTerms: ['tiếp dân'] };
  const items = (body: string, over = OVER) => {
    const { site, indicator } = siteOf(
      { '': menu({ 'Tiếp dân': '/muc' }), muc: `<h1>Tiếp dân</h1>${body}` },
      over,
    );
    return itemMentions(site, indicator).map(({ text }) => text);
  };
  const TITLE = 'Tháng này xã đổi nơi dán và giờ mở lịch tiếp công dân';

  it('finds what a section that says where to look heads or lists', () => {
    expect(items(`<h3>${TITLE}</h3>${OTHER_TEXT}`)).toEqual([TITLE]);
    expect(items(`<ul><li><a href="/a">${TITLE}</a></ul>`)).toEqual([TITLE]);
  });
  it.each([
    ['of another place', `<h3>Huyện bạn ${TITLE}</h3>`],
    ['in the words of the section alone', '<h3>Tháng này xã đổi nơi và giờ tiếp dân cho tiện</h3>'],
  ])('takes no notice of one %s', (_, body) => {
    expect(items(`${body}${OTHER_TEXT}`)).toEqual([]);
  });
  it('takes no notice of what a section of the subject itself holds', () => {
    expect(items(`<h3>${TITLE}</h3>`, { ...OVER, broadTerms: [] })).toEqual([]);
  });
});
