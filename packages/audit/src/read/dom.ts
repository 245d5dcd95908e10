import type { PageRecord } from '../record/page.ts';
import { type PageFacts, readTree } from './page-tree.ts';
import type { TreeAdapter } from './tree.ts';
import { type Sight, veilLinks } from './veiled-links.ts';

/** A property as the DOM defines it, or as a method does. */
type Get<T> = (this: Node) => T;

/**
 * How the DOM itself answers for a property. A document shows its pictures and forms, a form its fields under their names in place
 * of what the DOM has there (`<input name="nextSibling">`): asked past them, a page cannot lead its reader astray.
 * Source: HTML standard, `LegacyOverrideBuiltIns`.
 */
function definition(of: Node, name: string): PropertyDescriptor {
  for (let at: object | null = of; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const isOwn = at !== of && Object.hasOwn(at, name);
    const found = isOwn ? Object.getOwnPropertyDescriptor(at, name) : undefined;
    if (found !== undefined) return found;
  }
  throw new TypeError(`no DOM: ${name}`);
}

function getter<T>(of: Node, name: string): Get<T> {
  return definition(of, name).get as Get<T>;
}

/** What an element shows in place of its children: an open shadow root, a document of the same origin. */
export function innerOf(node: Element): Node | null {
  const { localName } = node;
  if (localName === 'iframe' || localName === 'frame') {
    try {
      return (node as HTMLIFrameElement).contentDocument?.documentElement ?? null;
    } catch {
      return null;
    }
  }
  return node.shadowRoot;
}

/** Of an element with more attributes each is asked for by itself. */
const MAX_NAMES = 16;

/** Reads the browser's DOM. Open shadow roots and frames of the same origin stand in place of their hosts. */
export function domAdapter(document: Document): TreeAdapter<Node> {
  const firstChild = getter<Node | null>(document, 'firstChild');
  const nextSibling = getter<Node | null>(document, 'nextSibling');
  const nodeType = getter<number>(document, 'nodeType');
  let sample = firstChild.call(document);
  while (sample !== null && nodeType.call(sample) !== 1) sample = nextSibling.call(sample);
  // Without an element no question about one is ever asked.
  const element = sample ?? document.createElement('html');
  const localName = getter<string>(element, 'localName');
  const hasAttributes = definition(element, 'hasAttributes').value as Get<boolean>;
  const getAttribute = definition(element, 'getAttribute').value as (
    this: Node,
    name: string,
  ) => string | null;
  const getAttributeNames = definition(element, 'getAttributeNames').value as Get<string[]>;
  /** The element that was asked last, and what attributes it has: most that are asked for it has not. */
  let asked: Node | null = null;
  let names: readonly string[] = [];
  return {
    dataAddresses: true,
    name(node) {
      const type = nodeType.call(node);
      return type === 1 ? localName.call(node) : type === 3 ? '#text' : '';
    },
    text: node => (node as Text).data,
    hasAttributes: node => hasAttributes.call(node),
    attribute(node, name) {
      if (node !== asked) {
        asked = node;
        names = getAttributeNames.call(node);
      }
      return names.length > MAX_NAMES || names.includes(name) ? getAttribute.call(node, name) : null;
    },
    firstChild: node => firstChild.call(node),
    nextSibling: node => nextSibling.call(node),
    inner: node => innerOf(node as Element),
    base: inner => inner.baseURI,
  };
}

/** How the elements of a document stand, as its window has laid them out. */
function sightOf(document: Document, view: Window): Sight {
  type Query = (this: Node, selector: string) => Element | null;
  const query = definition(document, 'querySelector').value as Query;
  function* around(element: Element) {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      const { clientWidth: width, clientHeight: height } = at;
      // A style costs more than a size, and says nothing of what is large.
      const cuts = (width <= 1 || height <= 1) && view.getComputedStyle(at).overflow === 'hidden';
      yield { width, height, cuts };
    }
  }
  return selector => {
    const element = query.call(document, selector);
    if (element === null) return null;
    const { fontSize, textIndent } = view.getComputedStyle(element);
    const { right, bottom } = element.getBoundingClientRect();
    return {
      visible: element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      fontSize: Number.parseFloat(fontSize),
      textIndent: Number.parseFloat(textIndent),
      right: right + view.scrollX,
      bottom: bottom + view.scrollY,
      moves: element.closest('marquee') !== null,
      around: around(element),
    };
  };
}

/** Reads the document of a page as it stands, scripts run. */
export function readDocument(document: Document, facts: PageFacts): PageRecord {
  const record = readTree<Node>(document, domAdapter(document), facts);
  const view = getter<(Window & typeof globalThis) | null>(document, 'defaultView').call(document);
  // A document that is in no window is not laid out.
  if (view === null || !('checkVisibility' in view.Element.prototype)) return record;
  veilLinks(record, sightOf(document, view));
  return record;
}
