import { describe, expect, it } from 'vitest';
import { menu, OTHER_TEXT, RECEPTION_TEXT, siteOf } from '../testing/site.ts';
import { bestLead, findAbout, itemsIn } from './about.ts';
import { findLeads } from './leads.ts';

const aboutsOf = (pages: Parameters<typeof siteOf>[0]) => {
  const { site, indicator } = siteOf(pages);
  return findAbout(site, indicator);
};

describe('findAbout', () => {
  it('has the page that an entry leads to', () => {
    const abouts = aboutsOf({ '': menu({ 'Tiếp công dân': '/a' }), a: OTHER_TEXT });
    expect(abouts).toMatchObject([{ entry: 'Tiếp công dân', headed: false, whole: true, view: { page: 1 } }]);
  });
  it('has a page whose own heading or title names the subject', () => {
    expect(aboutsOf({ '': '', a: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}` })).toMatchObject([
      { entry: 'Lịch tiếp công dân', headed: true, whole: true },
    ]);
    expect(aboutsOf({ '': '', a: { title: 'Lịch tiếp công dân', body: OTHER_TEXT } })).toMatchObject([
      { entry: 'Lịch tiếp công dân', headed: true, whole: true },
    ]);
  });
  it('has a page by its title, however long the name of the portal behind it', () => {
    const of = (title: string) =>
      aboutsOf({
        '': {
          title: 'Trang chủ - Ủy ban nhân dân xã - Cổng thông tin điện tử của tỉnh nhà',
          body: OTHER_TEXT,
        },
        a: { title, body: OTHER_TEXT },
      });
    const portal = 'Ủy ban nhân dân xã - Cổng thông tin điện tử của tỉnh nhà';
    expect(of(`Lịch tiếp công dân - ${portal}`)).toMatchObject([{ headed: true, whole: true }]);
    const news = 'Đoàn công tác của Sở về làm việc với lãnh đạo địa phương, dự buổi tiếp công dân đầu tuần';
    expect(of(`${news} - ${portal}`)).toEqual([]);
  });
  it('has one page once, headed where it is', () => {
    expect(
      aboutsOf({ '': menu({ 'Tiếp công dân': '/a' }), a: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}` }),
    ).toMatchObject([{ headed: true }]);
  });
  it('has the stretch under a heading of a page on other things', () => {
    const [about, ...others] = aboutsOf({
      '': '',
      a: `<h1>Giới thiệu</h1><a href="/x">Bài về lịch sử xã</a><h2>Lịch tiếp công dân</h2><a href="/y">Bài trong mục này</a><h2>Khác</h2><a href="/z">Bài ở sau đó</a>`,
    });
    expect(others).toEqual([]);
    expect(about).toMatchObject({ whole: false, headed: true });
    expect(about === undefined ? [] : itemsIn(about).map(item => item.title)).toEqual(['Bài trong mục này']);
  });
  it('is broad where all that names it only says where to look', () => {
    const of = (pages: Parameters<typeof siteOf>[0]) => {
      const { site, indicator } = siteOf(pages, { broadTerms: ['tiếp công dân'] });
      return findAbout(site, indicator).map(({ broad }) => broad);
    };
    const entry = menu({ 'Tiếp công dân': '/a' });
    expect(of({ '': entry, a: OTHER_TEXT })).toEqual([true]);
    expect(of({ '': entry, a: `<h1>Lịch tiếp công dân</h1>${OTHER_TEXT}` })).toEqual([false]);
    expect(
      of({ '': menu({ 'Lịch tiếp công dân': '/a' }), a: `<h1>Tiếp công dân</h1>${OTHER_TEXT}` }),
    ).toEqual([false]);
  });
  it('has no stretch of the menu, and not the home page as a whole', () => {
    expect(aboutsOf({ '': { title: 'Tiếp công dân', body: menu({ 'Tiếp công dân': '#' }) } })).toEqual([]);
  });
  it('has the part of the home page under its heading', () => {
    expect(aboutsOf({ '': `<h2>Tiếp công dân</h2>${RECEPTION_TEXT}` })).toMatchObject([{ whole: false }]);
  });
});

describe('bestLead', () => {
  it('prefers what was opened, and what was named by words', () => {
    const { site, indicator } = siteOf({
      '': `<a href="/tiep-cong-dan"><img src="/x.png"></a>${menu({ 'Tiếp công dân': '#', 'Lịch tiếp công dân': '/a' })}`,
      a: OTHER_TEXT,
    });
    const leads = findLeads(site, indicator);
    expect(leads).toHaveLength(3);
    expect(bestLead(leads)?.text).toBe('Lịch tiếp công dân');
    expect(bestLead([])).toBeUndefined();
  });
});

describe('a page whose entry names the subject only under another', () => {
  const under =
    '<nav><ul><li><a href="#">Tiếp công dân</a><ul><li><a href="/a">Lịch</a></ul></li></ul></nav>';
  const of = (a: string) => {
    const { site, indicator } = siteOf({ '': under, a }, { terms: ['lịch tiếp công dân'] });
    return findAbout(site, indicator);
  };
  it('is about it, headed where its heading is that entry', () => {
    expect(of(`<h1>Lịch</h1>${OTHER_TEXT}`)).toMatchObject([
      { entry: 'Lịch', joined: 'Lịch Tiếp công dân', headed: true, whole: true, broad: false },
    ]);
    expect(of(`<h1>Tin</h1>${OTHER_TEXT}`)).toMatchObject([{ entry: 'Lịch', headed: false }]);
  });
  it('is not about it where a group is all that names it', () => {
    const { site, indicator } = siteOf({ '': under.replace('Lịch', 'Ảnh'), a: OTHER_TEXT });
    expect(findAbout(site, indicator)).toEqual([]);
  });
});
