import { describe, expect, it } from 'vitest';
import { facts, html, only, page } from '../testing/page.ts';
import { readHtml } from './html.ts';

describe('links', () => {
  const link = (body: string) => only(page(body).links);
  it('has its words, its address and the block it stands in', () => {
    const { links, blocks } = page('<p>Xem</p><p>Mục <a href="/lich">lịch</a> tiếp</p><a href="b">Khác</a>');
    expect(links).toMatchObject([
      { text: 'lịch', href: 'https://hoaan.vidu.gov.vn/lich', via: 'a', block: 1, imageOnly: false },
      { text: 'Khác', href: 'https://hoaan.vidu.gov.vn/b', block: 2 },
    ]);
    expect(blocks[1]?.text).toBe('Mục lịch tiếp');
  });
  it('has the words of the blocks it holds', () => {
    expect(link('<a href="/a"><h3>Lịch</h3><p>tiếp dân</p></a>')).toMatchObject({
      text: 'Lịch tiếp dân',
      block: 0,
    });
  });
  it.each([
    ['<a href="/a"><img alt="Lịch" src="/i/b.png"></a>', { text: 'Lịch', also: ['b'], imageOnly: true }],
    ['<a href="/a"><img src="/i/lich-tiep.jpg?v=1"></a>', { text: '', also: ['lich-tiep'], imageOnly: true }],
    ['<a href="/a" title="Lịch tiếp"><img src="x"></a>', { text: 'Lịch tiếp', imageOnly: false }],
    ['<a href="/a" title="Khác">Lịch</a>', { text: 'Lịch', also: ['Khác'], imageOnly: false }],
    ['<a href="/a" aria-label="Lịch"></a>', { text: 'Lịch', also: [] }],
    ['<a href="/a" title="Lịch">Lịch</a>', { also: [] }],
    ['<map><area href="/a" alt="Lịch"></map>', { text: 'Lịch', via: 'area' }],
    ['<li onclick="location.href=\'/a\'">Lịch</li>', { text: 'Lịch', via: 'onclick' }],
    ['<button onclick="go()">Lịch</button>', { text: 'Lịch', via: 'onclick' }],
    ["<a href=\"javascript:__doPostBack('a','')\">Lịch</a>", { text: 'Lịch', via: 'postback' }],
  ])('%s', (body, expected) => {
    expect(link(body)).toMatchObject(expected);
  });
  it('has no address where it leads nowhere', () => {
    for (const href of ['#', '', 'javascript:void(0)', 'mailto:a@b.vn'])
      expect(link(`<a href="${href}">x</a>`)).not.toHaveProperty('href');
  });
  it('gives the options of a list as links, with an address where the value is one', () => {
    const { links } = page(
      '<select><option value="">Liên kết</option><option value="https://tinh.gov.vn/">Tỉnh</option><option value="/a">Một</option><option value="12">Hai</option></select>',
    );
    expect(links.map(({ via, text, href }) => [via, text, href])).toEqual([
      ['option', 'Liên kết', undefined],
      ['option', 'Tỉnh', 'https://tinh.gov.vn/'],
      ['option', 'Một', 'https://hoaan.vidu.gov.vn/a'],
      ['option', 'Hai', undefined],
    ]);
  });
  it('parts links that are nested in each other', () => {
    const { links } = page('<div onclick="location.href=\'/a\'">Một <a href="/b">Hai</a></div>');
    expect(links.map(({ text, href }) => [text, href?.slice(-2)])).toEqual([
      ['Một', '/a'],
      ['Hai', '/b'],
    ]);
  });
  it('follows the base of the page', () => {
    const record = readHtml(
      html('<a href="a">x</a>', 'T', '<base href="/vi/"><base href="/en/">'),
      facts('q/w'),
    );
    expect(only(record.links).href).toBe('https://hoaan.vidu.gov.vn/vi/a');
    const odd = readHtml(html('<a href="a">x</a>', 'T', '<base href="javascript:1">'), facts('q/w'));
    expect(only(odd.links).href).toBe('https://hoaan.vidu.gov.vn/q/a');
  });
  it('leads into frames of the same origin that were not read', () => {
    const record = page(
      '<iframe src="/khung"></iframe><iframe src="https://www.youtube.com/e"></iframe><iframe></iframe>',
    );
    expect(record.frames).toEqual([
      { src: 'https://hoaan.vidu.gov.vn/khung', sameOrigin: true, read: false },
      { src: 'https://www.youtube.com/e', sameOrigin: false, read: false },
      { src: 'https://hoaan.vidu.gov.vn/', sameOrigin: true, read: false },
    ]);
    expect(only(record.links)).toMatchObject({ via: 'frame', href: 'https://hoaan.vidu.gov.vn/khung' });
  });
});
