import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

const linksOf = (body: string) => page(body, 'trang').links.map(({ text, href, via }) => [text, href, via]);
const AT = 'https://hoaan.vidu.gov.vn';

describe('an address that an element keeps for a script', () => {
  it.each<[string, string]>([
    ['<table><tr data-href="/lich"><td>Lịch tiếp</td><td>công dân</td></tr></table>', 'Lịch tiếp công dân'],
    ['<div class="the" data-url="lich"><h4>Lịch</h4><p>Tháng 11</p></div>', 'Lịch Tháng 11'],
    ['<ul><li DATA-LINK="/lich">Lịch</li></ul>', 'Lịch'],
    ['<article data-href="/lich">Lịch</article>', 'Lịch'],
    ['<a href="#" data-page="2" data-url="/lich">2</a>', '2'],
    ['<button data-href="/lich">Xem thêm</button>', 'Xem thêm'],
  ])('%s leads there', (body, text) => {
    expect(linksOf(body)).toEqual([[text, `${AT}/lich`, 'onclick']]);
  });
  it.each([
    ['another site', '<div data-href="https://mxh.example/xa">Theo dõi</div>'],
    ['the page itself', `<div data-href="${AT}/trang">Chia sẻ</div>`],
    ['a place on the page', '<div data-url="#x">Mở</div>'],
    ['no address', '<div data-url="javascript:x()">Mở</div>'],
    ['a box without words of its own', '<div data-url="/nap"></div>'],
    ['a box of the page', `<div data-url="/nap">${'chữ '.repeat(100)}</div>`],
    ['an address beyond all bounds', `<div data-url="/${'a'.repeat(3000)}">Mở</div>`],
  ])('is none that leads to %s', (_, body) => expect(linksOf(body)).toEqual([]));
  it('leaves the links of the box it stands on to themselves', () => {
    expect(linksOf('<div data-url="/nap"><a href="/mot">Một</a> <a href="/hai">Hai</a></div>')).toEqual([
      ['Một', `${AT}/mot`, 'a'],
      ['Hai', `${AT}/hai`, 'a'],
    ]);
  });
});
