import type { DefaultTreeAdapterTypes } from 'parse5';
import { newBudget, type ParseBudget, parseWithin } from './bounded-parser.ts';
import type { TreeAdapter } from './tree.ts';

type Node = DefaultTreeAdapterTypes.Node & { next?: Node | null; inner?: Node | null };
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads parse5's default tree. Siblings are linked on first sight of a parent: parse5 keeps arrays only. */
export const parse5Adapter: TreeAdapter<Node> = {
  name: node => ('tagName' in node ? node.tagName : node.nodeName === '#text' ? '#text' : ''),
  text: node => (node as DefaultTreeAdapterTypes.TextNode).value,
  hasAttributes: node => (node as Element).attrs.length > 0,
  attribute(node, name) {
    for (const attribute of (node as Element).attrs) {
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

/** The same for a page with documents in attributes (`srcdoc`) or with shadow roots that it declares itself. */
export function nestingAdapter(budget: ParseBudget): TreeAdapter<Node> {
  return {
    ...parse5Adapter,
    inner(node) {
      if (node.inner === undefined) node.inner = findInner(node, budget);
      return node.inner;
    },
  };
}

/** True where a page may have what `nestingAdapter` looks for in every element. */
export function mayNest(html: string): boolean {
  return /shadowrootmode|srcdoc/i.test(html);
}

function findInner(node: Node, budget: ParseBudget): Node | null {
  if (!('tagName' in node)) return null;
  if (node.tagName === 'iframe') {
    const html = parse5Adapter.attribute(node, 'srcdoc');
    const root = html === null ? null : parse5Adapter.firstChild(parseHtml(html, budget));
    for (let at = root; at !== null; at = parse5Adapter.nextSibling(at)) if ('tagName' in at) return at;
    return null;
  }
  const at = node.childNodes.findIndex(
    child =>
      child.nodeName === 'template' &&
      parse5Adapter.attribute(child, 'shadowrootmode')?.toLowerCase() === 'open',
  );
  // A template that declares a shadow root never becomes a child.
  const [template] = at < 0 ? [] : node.childNodes.splice(at, 1);
  return template === undefined ? null : ((template as DefaultTreeAdapterTypes.Template).content as Node);
}

/** Parses HTML as the standard says, with scripting on as in a browser (`noscript` is text), as far as `budget` reaches. */
export function parseHtml(html: string, budget: ParseBudget = newBudget()): Node {
  return parseWithin(html, budget) as Node;
}
