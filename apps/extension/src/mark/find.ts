/** What is to be marked in a page. */
export interface Spot {
  text: string;
  selector?: string;
}

/** Characters of a text that must agree: evidence is cut at 300, and pages change at their ends. */
const ENOUGH = 80;
/** Nodes and characters looked at before giving up on a huge page. */
const MOST_NODES = 400_000;
const MOST_CHARACTERS = 8_000_000;
/** Places that say the same which are considered: the first one may be in a folded menu. */
const MOST_PLACES = 20;
/** Characters of one attribute that are looked at. */
const MOST_OF_ATTRIBUTE = 2_000;

const SILENT = /^(?:script|style|noscript|template)$/i;
const SAYING = ['alt', 'title', 'aria-label', 'placeholder', 'value', 'href'] as const;

/**
 * Texts as they are compared: composed, in lower case, without white space, invisible characters and the bars that
 * part the cells of a table in an evidence.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s|\u200b-\u200d\u2060\ufeff\u00ad]+/g, '');
}

/** What stands for an element's text: the description of a picture, the label of a field. */
function attributesOf(element: Element): string {
  return SAYING.map(name => comparable((element.getAttribute(name) ?? '').slice(0, MOST_OF_ATTRIBUTE))).join(
    ' ',
  );
}

function bySelector(root: Document, selector: string | undefined, wanted: string): Element | null {
  if (!selector) return null;
  let found: Element | null = null;
  try {
    found = root.querySelector(selector);
  } catch {
    return null;
  }
  if (found === null || wanted === '') return found;
  if (comparable((found.textContent ?? '').slice(0, MOST_CHARACTERS)).includes(wanted)) return found;
  const inside = [found, ...[...found.querySelectorAll('img,input,a')].slice(0, 200)];
  return inside.some(element => attributesOf(element).includes(wanted)) ? found : null;
}

/** The text of a page as one, and the node that each stretch of it comes from. */
interface Told {
  text: string;
  starts: number[];
  nodes: Text[];
}

/** Reads a page's text once, from its first node to its last. */
function tell(body: Element): Told {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const told: Told = { text: '', starts: [], nodes: [] };
  const parts: string[] = [];
  let length = 0;
  for (let left = MOST_NODES; left > 0 && length < MOST_CHARACTERS; left--) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    if (SILENT.test(node.parentElement?.tagName ?? '')) continue;
    const said = comparable(node.data.slice(0, MOST_CHARACTERS - length));
    if (said === '') continue;
    told.starts.push(length);
    told.nodes.push(node);
    parts.push(said);
    length += said.length;
  }
  told.text = parts.join('');
  return told;
}

/** The node that a character of the text comes from. */
function nodeAt({ starts, nodes }: Told, index: number): Text | undefined {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return nodes[low];
}

/** The innermost elements that say the wanted text, in the page's order. */
function byText(root: Document, wanted: string): Element[] {
  if (wanted === '' || root.body === null) return [];
  const told = tell(root.body);
  const found: Element[] = [];
  for (let at = told.text.indexOf(wanted); at >= 0; at = told.text.indexOf(wanted, at + wanted.length)) {
    const [first, last] = [nodeAt(told, at), nodeAt(told, at + wanted.length - 1)];
    if (!first || !last) break;
    const range = root.createRange();
    range.setStart(first, 0);
    range.setEnd(last, 0);
    const common = range.commonAncestorContainer;
    const element = common instanceof Element ? common : common.parentElement;
    if (element) found.push(element);
    if (found.length >= MOST_PLACES) break;
  }
  return found;
}

/** The first element whose picture or field says the wanted text. */
function byAttribute(root: Document, wanted: string): Element[] {
  if (wanted === '') return [];
  let left = MOST_NODES;
  for (const element of root.querySelectorAll('[alt],[title],[aria-label],[placeholder],[value]')) {
    left -= 1;
    if (left < 0) return [];
    if (attributesOf(element).includes(wanted)) return [element];
  }
  return [];
}

/**
 * The elements that may be meant by a spot, the best first: the one on its path where it still says the text, then
 * those that say it. None where the page no longer has it. Takes time in proportion to the page.
 */
export function findSpots(root: Document, spot: Spot): Element[] {
  const wanted = comparable(spot.text.slice(0, ENOUGH * 4)).slice(0, ENOUGH);
  const onPath = bySelector(root, spot.selector, wanted);
  if (onPath) return [onPath];
  const saying = byText(root, wanted);
  return saying.length > 0 ? saying : byAttribute(root, wanted);
}
