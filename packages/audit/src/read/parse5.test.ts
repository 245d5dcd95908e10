import { describe, expect, it } from 'vitest';
import { parseHtml, parse5Adapter as tree } from './parse5.ts';

type Node = ReturnType<typeof parseHtml>;

function outline(node: Node): string {
  let out = '';
  for (let child = tree.firstChild(node); child !== null; child = tree.nextSibling(child)) {
    const name = tree.name(child);
    out += name === '#text' ? `“${tree.text(child)}”` : name === '' ? '' : `${name}(${outline(child)})`;
  }
  return out;
}

describe('parse5Adapter', () => {
  it('shows elements and texts in order, nothing else', () => {
    expect(outline(parseHtml('<!doctype html><p>a<!--x--><b>b</b>c<p>d'))).toBe(
      'html(head()body(p(“a”b(“b”)“c”)p(“d”)))',
    );
  });
  it('shows the same on a second walk', () => {
    const root = parseHtml('<ul><li>a<li>b</ul>');
    expect(outline(root)).toBe(outline(root));
  });
  it('reads attributes by their lower-case names', () => {
    const html = tree.firstChild(parseHtml('<html LANG="vi">')) as Node;
    expect(tree.attribute(html, 'lang')).toBe('vi');
    expect(tree.attribute(html, 'dir')).toBeNull();
  });
  it('takes noscript for text, as a browser that runs scripts', () => {
    expect(outline(parseHtml('<body><noscript><p>a</p></noscript>'))).toContain('noscript(“<p>a</p>”)');
  });
});
