import { describe, expect, it } from 'vitest';
import { type Pages, siteOf } from '../testing/site.ts';
import { hasMore } from './pager.ts';

function more(list: string, pages: Pages = {}): boolean {
  const { site } = siteOf({ '': '', ds: `<h1>Văn bản</h1><p>${list}</p>`, ...pages });
  const view = site.views[1];
  if (view == null) throw new Error('no view');
  return hasMore(site, view);
}

describe('hasMore', () => {
  it.each([
    ['a numbered page not opened', '<a href="/ds?trang=2">2</a>'],
    ['a page that a script draws', '<a href="javascript:__doPostBack(1)">2</a>'],
    ['a hash', '<a href="#">Trang sau</a>'],
    ['an arrow', '<a href="/ds?trang=2">»</a>'],
    ['more of the same', '<a href="/ds?trang=2">Xem thêm</a>'],
  ])('by %s', (_, link) => {
    expect(more(link)).toBe(true);
  });
  it.each([
    ['no such link', '<a href="/a">Quyết định số 2 về bến xe</a>'],
    ['the first page', '<a href="/ds">1</a>'],
    ['a year', '<a href="/a">Năm 2026</a>'],
  ])('not by %s', (_, link) => {
    expect(more(link)).toBe(false);
  });
  it('not by a page that was opened, nor by the menu', () => {
    expect(
      more('<a href="/ds2">2</a>', { ds2: '<h1>Văn bản, trang hai</h1><p>Hết danh sách văn bản.</p>' }),
    ).toBe(false);
    expect(more('', { ds3: '<nav><a href="/x">2</a></nav>' })).toBe(false);
  });
});
