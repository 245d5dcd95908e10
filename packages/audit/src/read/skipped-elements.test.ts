import { describe, expect, it } from 'vitest';
import { only, page } from '../testing/page.ts';

describe('an element whose content is no text of the page', () => {
  it.each(['script', 'style', 'svg', 'template', 'textarea', 'object', 'video', 'noscript'])(
    '%s is not read as one',
    tag => expect(page(`<p>Một</p><${tag}>Hai</${tag}>`).blocks.map(({ text }) => text)).toEqual(['Một']),
  );
  it.each([
    ['<embed src="/a.pdf">', ['/a.pdf']],
    ['<object data="/a.pdf"></object>', ['/a.pdf']],
    ['<object src="/a.pdf"></object>', []],
    ['<script>PDFObject.embed("/a.pdf")</script>', ['/a.pdf']],
    ['<style>PDFObject.embed("/a.pdf")</style>', []],
  ])('leads to what it shows: %s', (body, paths) => {
    expect(page(body).links.map(({ href }) => new URL(href ?? '').pathname)).toEqual(paths);
  });
  it('holds links that are only there for machines', () => {
    const { links } = page('<noscript><a href="https://khac.vidu.vn/">Cá cược</a></noscript>');
    expect(only(links)).toMatchObject({ href: 'https://khac.vidu.vn/', text: 'Cá cược', hidden: true });
  });
  it('is a field where text is written, also of a table', () => {
    expect(only(page('<form><textarea name="nd">x</textarea></form>').forms).fields).toEqual([
      { type: 'textarea', name: 'nd', label: '' },
    ]);
    const row = (name: string, cell: string) => `<tr><td>${name}</td><td>An ${cell}</td></tr>`;
    const table = (cell: string) => `<table>${row('Tên', cell)}${row('Ngày', cell)}</table>`;
    expect(page(table('')).tables).toHaveLength(1);
    expect(page(table('<textarea></textarea>')).tables).toEqual([]);
  });
  it('is counted as a script, and where it comes over plain HTTP', () => {
    expect(page('<script src="http://x.vn/a.js"></script><script></script>')).toMatchObject({
      scripts: 2,
      insecureResources: 1,
    });
  });
  it('says a title and more of the page, also in its body', () => {
    expect(page('<meta name="Tac-Gia" content="Xã">', '', { title: 'A' }).meta).toMatchObject({
      'tac-gia': 'Xã',
    });
  });
});
