import { afterAll, describe, expect, it } from 'vitest';
import { domOf } from '../testing/dom.ts';
import { facts, html, only, page } from '../testing/page.ts';
import { readHtml } from './html.ts';
import { cleanText } from './text.ts';

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
  it('stay short however deep an element lies, and find what holds it', async () => {
    const deep = html(`${'<div>'.repeat(900)}đáy`);
    const { text, selector } = only(readHtml(deep, facts()).blocks);
    expect(selector.length).toBeLessThan(2100);
    const built = domOf(deep);
    expect(built.document.querySelector(selector)?.textContent).toContain(text);
    await built.close();
  });
});
