import { afterAll, describe, expect, it } from 'vitest';
import { domOf } from '../testing/dom.ts';
import { facts, html, only, page } from '../testing/page.ts';
import { readHtml } from './html.ts';
import { cleanText } from './text.ts';
import { PAGE_BOUNDS } from './walked.ts';

const texts = (body: string) => page(body).blocks.map(block => block.text);

describe('blocks', () => {
  it.each([
    ['<p>Một <b>hai</b> ba</p>', ['Một hai ba']],
    ['<p>Một</p><p>Hai</p>', ['Một', 'Hai']],
    ['<p>Một<br>Hai</p>', ['Một', 'Hai']],
    ['<div>Một<div>Hai</div>Ba</div>', ['Một', 'Hai', 'Ba']],
    ['<span>Một</span><span> Hai</span>', ['Một Hai']],
    ['<ul><li>Một<li>Hai</ul>', ['Một', 'Hai']],
    ['<dl><dt>Một<dd>Hai</dl>', ['Một', 'Hai']],
    ['<p> \n\u00a0 </p>', []],
    ['<p>Một<!-- hai --> ba</p>', ['Một ba']],
    ['<script>var a="Một"</script><style>b{}</style><noscript>Hai</noscript><template>Ba</template>', []],
    ['<svg><title>Một</title><text>Hai</text></svg>', []],
    ['<p>&lt;b&gt; &amp; &#273;</p>', ['<b> & đ']],
  ])('of %s', (body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it.each([
    ['<h1>A b</h1>', 1],
    ['<h6>A b</h6>', 6],
    ['<div role="heading" aria-level="3">A b</div>', 3],
    ['<div role="heading">A b</div>', 2],
    ['<div role="heading" aria-level="99">A b</div>', 6],
    ['<div role="heading" aria-level="-2">A b</div>', 1],
    ['<div role="heading" aria-level="x">A b</div>', 2],
    ['<div role="heading" aria-level="2.5">A b</div>', 2],
    ['<p><strong>A b</strong></p>', 7],
    ['<p><b>A b</b> c</p>', 0],
    ['<div class="tieu-de">A b</div>', 7],
    ['<div><span class="title">A b</span></div>', 7],
    ['<p><strong>A b.</strong></p>', 0],
    ['<p>A b</p>', 0],
    ['<hr>A b', 0],
  ])('%s is a heading of level %i', (body, level) => {
    expect(only(page(body).blocks).heading).toBe(level);
  });

  it('carries the region of the part it stands in', () => {
    const { blocks } = page(
      '<header>a1</header><nav>b1</nav><div class="sidebar">c1</div><article><header>d1</header></article><footer>e1</footer>f1',
    );
    expect(blocks.map(block => block.region)).toEqual(['header', 'nav', 'aside', 'main', 'footer', 'main']);
  });

  it.each(['style="display:none"', 'style="VISIBILITY : hidden"', 'hidden'])('is hidden by %s', attribute => {
    const { blocks, links } = page(`<div ${attribute}><p>Một <a href="/a">hai</a></p></div><p>Ba</p>`);
    expect(blocks.map(block => block.hidden)).toEqual([true, undefined]);
    expect(only(links).hidden).toBe(true);
  });

  it('notes how the text was written', () => {
    expect(page(`<p>${'tiếp'.normalize('NFD')} a\u200bb</p>`).writing.sort()).toEqual(['nfd', 'zero-width']);
  });
});

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

describe('forms', () => {
  it('have their fields with labels, and their buttons', () => {
    const form = only(
      page(`<form action="/gui" method="POST"><label for="t">Họ tên</label><input id="t" name="ten">
        <label>Nội dung <textarea name="nd"></textarea></label><input type="email" placeholder="Thư"><select aria-label="Lĩnh vực"><option>a</option></select>
        <input type="hidden" name="x"><input type="submit" value="Gửi ý kiến"><button>Xóa</button></form>`)
        .forms,
    );
    expect(form).toMatchObject({
      element: true,
      method: 'post',
      action: 'https://hoaan.vidu.gov.vn/gui',
      block: 0,
    });
    expect(form.fields).toEqual([
      { type: 'text', name: 'ten', label: 'Họ tên' },
      { type: 'textarea', name: 'nd', label: 'Nội dung' },
      { type: 'email', name: '', label: 'Thư' },
      { type: 'select', name: '', label: 'Lĩnh vực' },
    ]);
    expect(form.buttons).toEqual(['Gửi ý kiến', 'Xóa']);
  });
  it('finds a label that comes after its field', () => {
    expect(only(page('<form><input id="a"><label for="a">Sau</label></form>').forms).fields[0]?.label).toBe(
      'Sau',
    );
  });
  it('without fields are none', () => {
    expect(page('<form action="/x"><input type="hidden" name="a"></form>').forms).toEqual([]);
  });
  it('are hidden with what holds them', () => {
    expect(only(page('<div hidden><form><input></form></div>').forms).hidden).toBe(true);
  });
  it('takes the page-wide form of ASP.NET apart by the places of its fields', () => {
    const filler = Array.from({ length: 20 }, (_, n) => `<p>dòng ${n}</p>`).join('');
    const { forms } = page(
      `<form action="/"><input type="hidden" name="__VIEWSTATE" value="x"><header><input name="q" placeholder="Tìm kiếm"></header>${filler}<div><input name="ten"><textarea name="nd"></textarea><input type="submit" value="Gửi"></div></form>`,
    );
    expect(
      forms.map(({ element, region, fields, buttons }) => [element, region, fields.length, buttons]),
    ).toEqual([
      [false, 'header', 1, []],
      [false, 'main', 2, ['Gửi']],
    ]);
  });
  it('takes loose fields that stand close together for one form', () => {
    const gap = Array.from({ length: 20 }, () => '<p>x y</p>').join('');
    const { forms } = page(`<div><input name="a"><p>t</p><input name="b"></div>${gap}<input name="c">`);
    expect(forms.map(({ element, fields }) => [element, fields.map(({ name }) => name)])).toEqual([
      [false, ['a', 'b']],
      [false, ['c']],
    ]);
  });
  it('keeps a bounded number of fields', () => {
    expect(only(page(`<form>${'<input>'.repeat(500)}</form>`).forms).fields).toHaveLength(200);
  });
});

describe('head', () => {
  const record = readHtml(
    '<!doctype html><html lang="VI"><head><title> Xã \n Hòa An </title><meta name="Viewport" content="width=device-width"><meta http-equiv="refresh" content="0; url=/vi"><meta property="og:title" content="A"><script src="http://x.vn/a.js"></script><link href="http://x.vn/a.css"></head><body><img src="http://x.vn/a.png" alt="Ảnh"><img src="/b.png" alt=" "><script></script></body></html>',
    facts(),
  );
  it('gives title, language and metas', () => {
    expect(record).toMatchObject({
      title: 'Xã Hòa An',
      lang: 'vi',
      meta: { viewport: 'width=device-width', refresh: '0; url=/vi', 'og:title': 'A' },
    });
  });
  it('counts scripts, pictures and what comes over plain HTTP', () => {
    expect(record).toMatchObject({ scripts: 2, images: { count: 2, withAlt: 1 }, insecureResources: 3 });
  });
  it('keeps a bounded number of metas, none of which reaches a prototype', () => {
    const metas = Array.from({ length: 100 }, (_, n) => `<meta name="m${n}" content="x">`).join('');
    const { meta } = readHtml(html('', 'T', `<meta name="__proto__" content="x">${metas}`), facts());
    expect(Object.keys(meta).length).toBeLessThanOrEqual(60);
    expect(Object.getPrototypeOf(meta)).toBe(Object.prototype);
  });
});

const RICH = html(
  `<div id="top"><nav class="menu"><ul><li><a href="/a">Giới thiệu</a><li><a href="/b">Tin</a></ul></nav></div>
   <div id="doi"></div><p id="doi">Đoạn trùng mã</p><svg id="hinh"></svg><div id="hinh">Sau hình</div>
   <div id="ctl00$x"><p>Mã lạ <a href="/c">ba</a></p></div>
   <table id="bang"><tr><th>Ngày<th>Ai<tr><td>01/10/2026<td><a href="/d">Chủ tịch</a></table>
   <form id="gui"><div><input name="t"><textarea></textarea></div></form>
   <span>lẻ</span> <a href="/e"><img src="x.png" alt="ảnh"></a><ul><li><p>sâu <b>hơn <i><a href="/f">nữa</a></i></b></p></ul>`,
);

describe('selectors', () => {
  const { document, close } = domOf(RICH);
  afterAll(close);
  const record = readHtml(RICH, facts());
  const found = (selector: string) => {
    const elements = document.querySelectorAll(selector);
    return elements[0] === undefined ? undefined : { count: elements.length, element: elements[0] };
  };

  it.each(record.blocks.map(({ text, selector }) => [selector, text]))(
    '%s finds the block %j',
    (selector, text) => {
      expect(cleanText(found(selector)?.element.textContent ?? '')).toContain(text);
      expect(found(selector)?.element.localName).not.toBe('body');
    },
  );
  it.each(record.links.map(({ text, selector, href }) => [selector, text, href]))(
    '%s finds the link %j',
    (selector, _, href) => {
      const element = found(selector)?.element;
      expect(element?.localName).toBe('a');
      expect(new URL(element?.getAttribute('href') ?? '', record.finalUrl).href).toBe(href);
    },
  );
  it('find forms and tables', () => {
    expect(found(only(record.forms).selector)?.element.localName).toBe('form');
    expect(found(only(record.tables).selector)?.element.localName).toBe('table');
  });
  it('of different blocks differ', () => {
    const { blocks } = page('<p>a</p><p>b</p><div><p>c</p></div>');
    expect(new Set(blocks.map(block => block.selector)).size).toBe(3);
  });
});

describe('bounds', () => {
  it('ends at a depth, and says so', () => {
    const record = page(`${'<div>'.repeat(PAGE_BOUNDS.depth + 50)}đáy`);
    expect(record.cut).toEqual(['depth']);
    expect(record.blocks).toEqual([]);
  });
  it('ends at a number of nodes', () => {
    const record = page('<p>a'.repeat(PAGE_BOUNDS.nodes / 2 + 10));
    expect(record.cut).toEqual(['nodes']);
    expect(record.blocks.length).toBeLessThanOrEqual(PAGE_BOUNDS.nodes / 2);
  });
  it('ends at a number of links', () => {
    const record = page('<a href=/a>a</a>'.repeat(PAGE_BOUNDS.links + 5));
    expect(record.cut).toEqual(['links']);
    expect(record.links).toHaveLength(PAGE_BOUNDS.links);
  });
  it('ends at an amount of text', () => {
    const record = page(`<p>${'chữ '.repeat(4000)}</p>`.repeat(280));
    expect(record.cut).toEqual(['text']);
  });
  it('keeps a block bounded', () => {
    const parts = Array.from({ length: 40 }, () => `<i>${'chữ '.repeat(500)}</i>`).join('');
    expect(only(page(`<p>${parts}</p>`).blocks).text.length).toBeLessThanOrEqual(
      PAGE_BOUNDS.blockText + 2000,
    );
  });
});
