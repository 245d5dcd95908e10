import { describe, expect, it } from 'vitest';
import { OTHER_TEXT, type Pages, RECEPTION_TEXT, siteOf } from '../testing/site.ts';
import { attachedFiles, bodySupports, confirm, isPosting, openedView, titleHit } from './topic.ts';

function home(pages: Pages, state: Parameters<typeof siteOf>[2] = {}) {
  const { site, indicator } = siteOf(pages, {}, state);
  const view = site.home;
  const item = view?.items[0];
  if (view === null || item === undefined) throw new Error('no item');
  return { site, indicator, view, item, confirmation: confirm(site, view, item, indicator, indicator.terms) };
}
const LINK = '<a href="/a">Lịch tiếp công dân tuần này</a>';

describe('confirm', () => {
  it.each<[string, string, Pages]>([
    ['a file', 'confirmed', { '': '<a href="/a.pdf">Lịch</a>' }],
    ['an address that is a file', 'confirmed', { '': LINK, a: { file: 'application/pdf' } }],
    ['a page on the subject', 'confirmed', { '': LINK, a: `<h1>Tin</h1>${RECEPTION_TEXT}` }],
    ['a page with a file', 'confirmed', { '': LINK, a: '<h1>Tin mới đăng</h1><a href="/b.docx">Tải về</a>' }],
    ['a few words on other things', 'unsure', { '': LINK, a: `<h1>Lịch tiếp công dân</h1>${OTHER_TEXT}` }],
    [
      'a page on other things',
      'refuted',
      { '': LINK, a: `<h1>Lịch tiếp công dân</h1>${OTHER_TEXT.repeat(3)}` },
    ],
    ['a page of another name', 'refuted', { '': LINK, a: `<h1>Tin trong tuần</h1>${OTHER_TEXT}` }],
    ['a page that is empty', 'dead', { '': LINK, a: '' }],
    [
      'a page of a trail and a promise',
      'refuted',
      {
        '': LINK,
        a: '<ul><li>Trang chủ<li>Lắng nghe bà con<li>Lịch tiếp công dân</ul><h1>Lịch tiếp công dân</h1><p>Nội dung đang được cập nhật, mời bạn quay lại sau nhé</p>',
      },
    ],
    [
      'a page that says it is not there',
      'dead',
      { '': LINK, a: '<p>Không tìm thấy trang mà bạn yêu cầu</p>' },
    ],
    ['a page that is gone', 'dead', { '': LINK, a: { failure: 'http-status', status: 410 } }],
    ['a page that failed', 'pending', { '': LINK, a: { failure: 'timeout' } }],
    ['a page not opened', 'pending', { '': LINK }],
    ['another site', 'off-site', { '': '<a href="https://khac.vn/">Lịch</a>' }],
    ['a postback', 'unopenable', { '': '<a href="javascript:__doPostBack(1)">Lịch</a>' }],
    ['a script', 'unopenable', { '': '<a href="javascript:go(1)">Lịch</a>' }],
    ['the home page itself', 'refuted', { '': '<a href="/">Lịch</a>' }],
  ])('%s: %s', (_, wanted, pages) => {
    expect(home(pages).confirmation).toBe(wanted);
  });
  it('takes a page missing in a saved copy for one not opened', () => {
    const gone: Pages = { '': LINK, a: { failure: 'http-status', status: 404 } };
    expect(home(gone).confirmation).toBe('dead');
    expect(home(gone, { connection: { kind: 'offline' } }).confirmation).toBe('pending');
  });
});

describe('titleHit', () => {
  it('reads the row where the link says nothing', () => {
    const { view, item, indicator } = home({
      '': '<table><tr><th>Tên<th>Tệp<tr><td>Lịch tiếp công dân tháng 10<td><a href="/a.pdf">Tải</a><tr><td>Khác hẳn thế này<td>x</table>',
    });
    expect(titleHit(view, item, indicator, indicator.terms)).toBeDefined();
    expect(titleHit(view, item, indicator, indicator.negatives)).toBeUndefined();
  });
});

describe('openedView', () => {
  it('is the page an item leads to, where it was opened', () => {
    const { site, view, item } = home({ '': LINK, a: RECEPTION_TEXT });
    expect(openedView(site, view, item)?.page).toBe(1);
    const closed = home({ '': LINK });
    expect(openedView(closed.site, closed.view, closed.item)).toBeNull();
  });
});

describe('a page', () => {
  const opened = (body: string) => {
    const { site, indicator } = siteOf({ '': '<p>trang chủ của xã</p>', a: body });
    const view = site.views[1];
    if (view === null || view === undefined) throw new Error('not read');
    return { view, indicator, site };
  };
  it('supports the subject by its body, not by its heading', () => {
    const supports = (body: string) => {
      const { view, indicator, site } = opened(body);
      return bodySupports(site, view, indicator, indicator.terms);
    };
    // The heading names the subject and the text goes on with it, in other words.
    const goesOn =
      '<p>Ngày 12 và ngày 26 tại phòng một cửa, đồng chí Chủ tịch gặp gỡ công dân, nghe và trả lời ngay tại chỗ.</p>';
    expect(supports(`<h1>Lịch tiếp công dân</h1>${goesOn}`)).toBe(true);
    expect(supports(`<h1>Tin thôn Đoài</h1>${goesOn}`)).toBe(false);
    expect(supports(`<h1>Lịch tiếp công dân</h1>${OTHER_TEXT}`)).toBe(false);
    expect(supports(`<h1>Khác</h1>${RECEPTION_TEXT}`)).toBe(true);
    expect(supports('<h1>Khác</h1><p>Lịch tiếp công dân</p>')).toBe(false);
    expect(supports('<h1>Khác</h1><table><tr><th>A<th>B<tr><td>c<td>d</table>')).toBe(true);
  });
  it('has the files below its heading', () => {
    const { view } = opened(
      '<p><a href="/tren.pdf">Trên</a></p><h1>Tin</h1><a href="/duoi.pdf">Dưới</a><a href="/anh.jpg">Ảnh</a>',
    );
    expect(attachedFiles(view).map(item => item.link.text)).toEqual(['Dưới']);
  });
  it('is a posting and no list of postings', () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, n) => `<p><a href="/t${n}">Tin số ${n}</a></p>`).join('');
    expect(isPosting(opened(`<h1>Tin</h1>${RECEPTION_TEXT}${links(8)}`).view)).toBe(true);
    expect(isPosting(opened(`<h1>Tin</h1>${links(20)}`).view)).toBe(false);
    expect(isPosting(opened(`<h1>Tin</h1>${RECEPTION_TEXT}${links(40)}`).view)).toBe(false);
  });
});
