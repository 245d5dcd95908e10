import { describe, expect, it } from 'vitest';
import { rootFrame } from './frame.ts';
import { PageReader } from './page-reader.ts';
import type { TreeAdapter } from './tree.ts';

/** Nodes of a name and attributes; children are handed in by the test. */
interface Node {
  tag: string;
  attributes?: Record<string, string>;
}
const tree: TreeAdapter<Node> = {
  name: node => node.tag,
  text: () => '',
  hasAttributes: node => node.attributes !== undefined,
  attribute: (node, name) => node.attributes?.[name] ?? null,
  firstChild: () => null,
  nextSibling: () => null,
};

describe('PageReader', () => {
  it('hands each element and text to the reader of its kind', () => {
    const reader = new PageReader(tree, 'https://hoaan.vidu.gov.vn/', '2026-11-20');
    const nav = reader.enter({ tag: 'nav' }, 'nav', rootFrame({ tag: '' }))!;
    const link = reader.enter({ tag: 'a', attributes: { href: '/lich' } }, 'a', nav)!;
    reader.takeText('Lịch', link);
    reader.leave(link);
    reader.leave(nav);
    const { blocks, links, elements } = reader.finish();
    expect(blocks).toMatchObject([{ text: 'Lịch', region: 'nav' }]);
    expect(links).toMatchObject([{ text: 'Lịch', href: 'https://hoaan.vidu.gov.vn/lich', region: 'nav' }]);
    expect(elements).toBe(2);
  });
  it('does not go into what is no text of the page', () => {
    const reader = new PageReader(tree, 'https://hoaan.vidu.gov.vn/', '2026-11-20');
    const root = rootFrame<Node>({ tag: '' });
    for (const tag of ['script', 'style', 'svg', 'template', 'head'])
      expect(reader.enter({ tag }, tag, root)).toBeNull();
    expect(reader.finish()).toMatchObject({ scripts: 1, elements: 5, blocks: [] });
  });
  it('ends the text that is still open', () => {
    const reader = new PageReader(tree, 'https://hoaan.vidu.gov.vn/', '2026-11-20');
    const form = reader.enter({ tag: 'form' }, 'form', rootFrame({ tag: '' }))!;
    reader.enter({ tag: 'input', attributes: { name: 'q' } }, 'input', form);
    reader.takeText('Tìm', form);
    expect(reader.finish()).toMatchObject({
      blocks: [{ text: 'Tìm' }],
      forms: [{ fields: [{ name: 'q' }] }],
    });
  });
});
