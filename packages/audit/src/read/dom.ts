import type { PageRecord } from '../record/page.ts';
import { type PageFacts, readTree } from './page-tree.ts';
import type { TreeAdapter } from './tree.ts';

/** Reads the browser's DOM. Open shadow roots and frames of the same origin stand in place of their hosts. */
export const domAdapter: TreeAdapter<Node> = {
  name: node => (node.nodeType === 1 ? (node as Element).localName : node.nodeType === 3 ? '#text' : ''),
  text: node => (node as Text).data,
  hasAttributes: node => (node as Element).hasAttributes(),
  attribute: (node, name) => (node as Element).getAttribute(name),
  firstChild: node => node.firstChild,
  nextSibling: node => node.nextSibling,
  inner(node) {
    const { nodeName } = node;
    if (nodeName === 'IFRAME' || nodeName === 'FRAME') {
      try {
        return (node as HTMLIFrameElement).contentDocument?.documentElement ?? null;
      } catch {
        return null;
      }
    }
    return (node as Element).shadowRoot;
  },
  base: inner => inner.baseURI,
};

/** Reads the document of a page as it stands, scripts run. */
export function readDocument(document: Document, facts: PageFacts): PageRecord {
  return readTree<Node>(document, domAdapter, facts);
}
