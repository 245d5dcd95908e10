import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

/** The links of a page with what they stand under. */
const under = (body: string) =>
  Object.fromEntries(page(body).links.map(link => [link.text, link.under?.join(' < ') ?? '']));

describe('what a link stands under', () => {
  it('is the entry of the menu above it, and the one above that', () => {
    expect(
      under(
        `<nav><ul><li><a href="#">Tiếp dân</a><ul><li><a href="/a">Nội quy</a></li><li><a href="/b">Lịch</a>
         <ul><li><a href="/c">Quý III</a></ul></li></ul></li><li><a href="/d">Tin tức</a></li></ul></nav>`,
      ),
    ).toEqual({
      'Tiếp dân': '',
      'Nội quy': 'Tiếp dân',
      Lịch: 'Tiếp dân',
      'Quý III': 'Lịch < Tiếp dân',
      'Tin tức': '',
    });
  });
  it.each([
    ['ids on its entries', '<ul><li id="m-1"><a href="/t">Tiếp dân</a><ul><li id="m-2">LINK</ul></ul>'],
    ['a part that opens', '<li class="dropdown"><a href="#">Tiếp dân</a><div class="menu">LINK</div></li>'],
    ['a text above it', '<ul><li><span>Tiếp dân</span><ul><li>LINK</ul></ul>'],
    ['a button', '<div class="dropdown"><button>Tiếp dân</button><div>LINK</div></div>'],
    ['details', '<details><summary>Tiếp dân</summary>LINK</details>'],
    ['a definition list', '<dl><dt>Công khai</dt><dd>x</dd><dt>Tiếp dân</dt><dd>LINK</dd></dl>'],
    ['an accordion', '<div><a href="#"><span>Tiếp dân</span></a><div><ol><li>LINK</ol></div></div>'],
    ['a column of a footer', '<footer><div><h4>Tiếp dân</h4><ul><li>LINK</ul></div></footer>'],
    [
      'a box of a side column',
      '<aside><div><div class="title"><span>Tiếp dân</span></div><ul><li>LINK</ul></div></aside>',
    ],
    ['a menu without lists', '<nav><div><a href="/t">Tiếp dân</a><div>LINK</div></div></nav>'],
    [
      'the heading of a page',
      '<main><h1>Tiếp dân</h1><p>Phòng tiếp dân của xã ở tầng một.</p><ul><li>LINK</ul></main>',
    ],
  ])('is told by %s', (_, body) => {
    expect(under(body.replace('LINK', '<a href="/n">Nội quy</a>'))['Nội quy']).toBe('Tiếp dân');
  });
  it('is nothing that stands beside it, and no other box', () => {
    expect(under('<ul><li><a href="/a">Nội quy</a> <a href="/b">Xem</a></li></ul>')).toEqual({
      'Nội quy': '',
      Xem: '',
    });
    expect(
      under('<div id="a"><h2>Tiếp dân</h2><p>x</p></div><div id="b"><a href="/b">Nội quy</a></div>')[
        'Nội quy'
      ],
    ).toBe('');
    expect(
      under('<div><h3><a href="/1">Tiếp dân</a></h3></div><div><h3><a href="/2">Nội quy</a></h3></div>')[
        'Nội quy'
      ],
    ).toBe('');
  });
  it('is kept of a short name with an address only, and is not its own', () => {
    const long = 'Thông báo về việc ban hành nội quy của phòng tiếp công dân tại trụ sở xã';
    expect(
      under(
        `<main><h1>Tiếp dân</h1><a href="/a">${long}</a><a href="#">Lịch</a><a href="/t">Tiếp dân</a></main>`,
      ),
    ).toEqual({ [long]: '', Lịch: '', 'Tiếp dân': '' });
  });
  it('costs no more on a page of deeply nested elements', () => {
    const body = `${'<font>'.repeat(3000)}<h2>Tiếp dân</h2>${'<a href="/a">Nội quy</a>'.repeat(200)}`;
    expect(page(body).links).toHaveLength(200);
  });
});
