import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { indexNodes } from './nodes.ts';

describe('indexNodes', () => {
  const { site, indicator } = siteOf({
    '': {
      title: 'Tiếp công dân',
      body: '<h2>Lịch tiếp công dân</h2><p>Xã tiếp công dân.</p><p><a href="/a" title="Tiếp công dân">Xem</a></p><a href="/tiep-cong-dan"><img src="/x.png"></a><p>khác</p>',
    },
    loi: { failure: 'timeout' },
  });
  it('has the links and headings that hold a phrase, by what they are', () => {
    const nodes = indexNodes(site).of(indicator.terms);
    expect(nodes.map(({ kind, text }) => [kind, text])).toEqual([
      ['link', 'Tiếp công dân'],
      ['heading', 'Lịch tiếp công dân'],
    ]);
  });
  it('knows of a phrase that stands in a title or a text alone', () => {
    const title = siteOf({ '': { title: 'Tiếp công dân', body: '<p>khác</p>' } });
    const text = siteOf({ '': '<p>Xã tiếp công dân.</p>' });
    for (const { site: other, indicator: one } of [title, text]) {
      expect(indexNodes(other).sets().has(one.terms)).toBe(true);
      expect(indexNodes(other).of(one.terms)).toEqual([]);
    }
  });
  it('has a menu of every page once, where it stands first, and apart what is told apart as a lead', () => {
    const link = (href: string, more = '') => `<nav><a href="${href}" ${more}>Tiếp công dân</a></nav>`;
    const menus = siteOf({
      '': link('/lich'),
      a: link('/lich'),
      b: link('/khac') + link('/lich', 'hidden'),
      c: `<p><a href="/lich">Tiếp công dân</a></p>`,
    });
    const nodes = indexNodes(menus.site).of(menus.indicator.terms);
    expect(nodes.map(({ page, index }) => [page, index])).toEqual([
      [0, 0],
      [2, 0],
      [2, 1],
      [3, 0],
    ]);
  });
  it('has the links that only their address names', () => {
    expect(
      indexNodes(site)
        .addresses(indicator.terms)
        .map(({ index }) => index),
    ).toEqual([1]);
  });
  it('has nothing of a set that occurs nowhere, and is built once', () => {
    expect(indexNodes(site).sets().has(indicator.negatives)).toBe(false);
    expect(indexNodes(site).of(indicator.negatives)).toEqual([]);
    expect(indexNodes(site).addresses(indicator.negatives)).toEqual([]);
    expect(indexNodes(site)).toBe(indexNodes(site));
  });
  it('has what a link says only together with what it stands under', () => {
    const under = siteOf(
      { '': '<ul><li><a href="#">Tiếp công dân</a><ul><li><a href="/l">Lịch</a></ul></li></ul>' },
      { terms: ['lịch tiếp công dân'] },
    );
    expect(indexNodes(under.site).of(under.indicator.terms)).toMatchObject([
      { kind: 'link', text: 'Lịch', joined: 'Lịch Tiếp công dân' },
    ]);
  });
});
