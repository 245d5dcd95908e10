import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { TreeAdapter } from './tree.ts';

type Node = DefaultTreeAdapterTypes.Node & { next?: Node | null };
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Reads parse5's default tree. Siblings are linked on first sight of a parent: parse5 keeps arrays only. */
export const parse5Adapter: TreeAdapter<Node> = {
  name: node => ('tagName' in node ? node.tagName : node.nodeName === '#text' ? '#text' : ''),
  text: node => (node as DefaultTreeAdapterTypes.TextNode).value,
  hasAttributes: node => (node as DefaultTreeAdapterTypes.Element).attrs.length > 0,
  attribute(node, name) {
    for (const attribute of (node as DefaultTreeAdapterTypes.Element).attrs) {
      if (attribute.name === name) return attribute.value;
    }
    return null;
  },
  firstChild(node) {
    const children = (node as Parent).childNodes as Node[] | undefined;
    const first = children?.[0];
    if (children === undefined || first === undefined) return null;
    if (first.next === undefined) {
      for (let i = 0; i < children.length; i++) (children[i] as Node).next = children[i + 1] ?? null;
    }
    return first;
  },
  nextSibling: node => node.next ?? null,
};

/** Parses HTML as the standard says, with scripting on as in a browser (`noscript` is text). */
export function parseHtml(html: string): Node {
  return parse(html) as Node;
}
