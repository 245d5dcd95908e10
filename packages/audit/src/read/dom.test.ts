import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domOf } from '../testing/dom.ts';
import { facts, html, only } from '../testing/page.ts';
import { tagSoup } from '../testing/soup.ts';
import { innerOf, readDocument } from './dom.ts';
import { readHtml } from './html.ts';

async function both(source: string) {
  const { document, close } = domOf(source);
  const seen = readDocument(document, facts());
  await close();
  return { seen, read: readHtml(source, facts()) };
}

/** Without what the DOM of these tests, which is built node by node, does not open: shadow roots, documents in attributes. */
const flatSoup = tagSoup.filter(source => !/shadowrootmode|srcdoc/.test(source));

const DOCUMENTS: readonly [string, string][] = [
  ['an empty one', ''],
  ['text alone', 'Xã Hòa An'],
  [
    'menus and articles',
    html(
      '<nav><ul><li><a href="/a">Tin<li><a>B</ul></nav><article><header>H</header><p>Ngày 01/10/2026</article>',
    ),
  ],
  ['cells without a table', '<td>a<tr><td>b'],
  ['text in a table', '<table>ngoài<tr><td>trong<p>x</table>'],
  ['wrongly nested marks', '<p><b>a<i>b</b>c</i><p>d<a href=1>e<a href=2>f'],
  ['a form within a form', '<form><input name=a><form><textarea></textarea></form><input></form>'],
  ['unclosed comments and attributes', '<p a="b<c>d</p><!-- e <p>f'],
  [
    'drawings with links',
    '<svg><a href="/x"><text>a</text></a><foreignObject><p>b</p></foreignObject></svg><math><mi>x</mi></math>c',
  ],
  ['templates and noscript', '<template><p>a</p></template><noscript><p>b</p></noscript><p>c'],
  ['a frameset', '<frameset><frame src="http://khac.vn/"></frameset>'],
  ['two bodies', '<body class="a"><p>x</p><body lang="b"><html lang="en"><p>y'],
  ['upper case', '<DIV CLASS="MENU" ID="X"><A HREF="/A" ONCLICK="B()">C</A></DIV>'],
  ['decomposed and invisible letters', html(`<p>${'tiếp'.normalize('NFD')}\u200b dân`)],
  ['select and options', '<select name=a><option value="/a" selected>x<optgroup label=g><option>y</select>'],
  [
    'buttons, labels, pictures',
    '<label for=q>Tìm</label><input id=q><button><img alt=z src=z.gif></button><map><area href=/m alt=m></map>',
  ],
];

describe('readDocument', () => {
  it.each(DOCUMENTS)('reads %s as readHtml does', async (_, source) => {
    const { seen, read } = await both(source);
    expect(seen).toEqual(read);
  });

  it('reads any tag soup as readHtml does', async () => {
    await fc.assert(
      fc.asyncProperty(flatSoup, async source => {
        const { seen, read } = await both(source);
        expect(seen).toEqual(read);
      }),
      { numRuns: 60 },
    );
  });

  it('reads an open shadow root in place of its host', async () => {
    const { document, close } = domOf(html('<div id="host">ngoài</div>'));
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const inside = document.createElement('p');
    inside.textContent = 'trong';
    root?.appendChild(inside);
    const record = readDocument(document, facts());
    await close();
    expect(only(record.blocks).text).toBe('trong');
  });
});

describe('innerOf', () => {
  const inner = (node: object) => innerOf(node as Element);
  it('is the document of a frame that may be read', () => {
    const documentElement = {};
    expect(inner({ localName: 'iframe', contentDocument: { documentElement } })).toBe(documentElement);
    expect(inner({ localName: 'frame', contentDocument: null })).toBeNull();
  });
  it('is nothing where the browser forbids it', () => {
    const forbidden = {
      localName: 'iframe',
      get contentDocument() {
        throw new Error('SecurityError');
      },
    };
    expect(inner(forbidden)).toBeNull();
  });
});

describe('what stands inside of a frame', () => {
  it('is found at the frame, and changes nothing of the page around it', async () => {
    const outer = domOf(html('<div><iframe src="/khung"></iframe></div><p id="x">sau</p>', 'Ngoài'));
    const framed = domOf(html('<p id="x">trong</p><p>hai</p>', 'Trong', '<base href="https://khac.vn/">'));
    const frame = outer.document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', { value: framed.document });
    const record = readDocument(outer.document, facts());
    expect(record.title).toBe('Ngoài');
    expect(
      record.blocks.map(({ text, selector }) => [text, outer.document.querySelector(selector)?.localName]),
    ).toEqual([
      ['trong', 'iframe'],
      ['hai', 'iframe'],
      ['sau', 'p'],
    ]);
    expect(only(record.frames).read).toBe(true);
    await Promise.all([outer.close(), framed.close()]);
  });
});

describe('links inside of a frame', () => {
  it('resolve against its own document, those behind it against the page', async () => {
    const outer = domOf(html('<iframe src="/khung/"></iframe><a href="b">sau</a>'));
    const framed = domOf(html('<a href="a">trong</a>'));
    const frame = outer.document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', { value: framed.document });
    const root = framed.document.documentElement;
    Object.defineProperty(root, 'baseURI', { value: 'https://hoaan.vidu.gov.vn/khung/goc/' });
    const { links } = readDocument(outer.document, facts());
    expect(links.map(({ text, href }) => [text, href])).toEqual([
      ['trong', 'https://hoaan.vidu.gov.vn/khung/goc/a'],
      ['sau', 'https://hoaan.vidu.gov.vn/b'],
    ]);
    await Promise.all([outer.close(), framed.close()]);
  });
});
