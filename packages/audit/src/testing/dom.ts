import { Window } from 'happy-dom';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { newBudget, parseWithin } from '../read/bounded-parser.ts';

type Parsed = DefaultTreeAdapterTypes.Node;

/**
 * A DOM with exactly the tree that the standard's parser makes of the HTML: parsed as pages are, built node by node.
 * No script runs and nothing is loaded. `close` frees it.
 */
export function domOf(html: string): { document: Document; close(): Promise<void> } {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      navigation: { disableChildFrameNavigation: true },
    },
  });
  const document = window.document.implementation.createHTMLDocument() as unknown as Document;
  while (document.firstChild !== null) document.removeChild(document.firstChild);
  for (const child of parseWithin(html, newBudget()).childNodes) append(document, document, child);
  return { document, close: () => window.happyDOM.close() };
}

function append(document: Document, parent: Node, node: Parsed): void {
  if (node.nodeName === '#text') {
    parent.appendChild(document.createTextNode((node as DefaultTreeAdapterTypes.TextNode).value));
  } else if (node.nodeName === '#comment') {
    parent.appendChild(document.createComment((node as DefaultTreeAdapterTypes.CommentNode).data));
  } else if ('tagName' in node) {
    const element = document.createElementNS(node.namespaceURI, node.tagName);
    for (const { name, value } of node.attrs) {
      // Names that only a parser can give (`"`, `<`) are none that anything asks for.
      if (/^[A-Za-z_:][\w:.-]*$/.test(name)) element.setAttribute(name, value);
    }
    parent.appendChild(element);
    for (const child of node.childNodes) append(document, element, child);
  }
}
