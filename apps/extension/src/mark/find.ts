/** What is to be marked in a page. */
export interface Spot {
  text: string;
  selector?: string;
}

/** Characters of a text that must agree: evidence is cut at 300, and pages change at their ends. */
const ENOUGH = 80;
/** Elements looked at before giving up on a huge page. */
const MOST = 200_000;

/** Texts as they are compared: composed, in lower case, white space as one blank, invisible characters dropped. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All that an element says: its text, and what stands for it on a picture or a field. */
function saying(element: Element): string {
  const said = ['alt', 'title', 'aria-label', 'placeholder', 'value', 'href']
    .map(name => element.getAttribute(name))
    .filter(value => value !== null);
  return comparable([element.textContent ?? '', ...said].join(' '));
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
  const said = [saying(found), ...Array.from(found.querySelectorAll('img,input,a'), saying)].join(' ');
  return said.includes(wanted) ? found : null;
}

/** The innermost element that says the wanted text. */
function byText(root: Document, wanted: string): Element | null {
  if (wanted === '' || root.body === null) return null;
  let best: Element | null = null;
  let left = MOST;
  let level: Element | undefined = root.body;
  while (level && left > 0) {
    let inner: Element | undefined;
    for (const child of level.children) {
      left -= 1;
      if (/^(script|style|noscript|template)$/i.test(child.tagName)) continue;
      const said = saying(child);
      const within =
        said.includes(wanted) ||
        Array.from(child.querySelectorAll('[alt],[title]'), saying).some(s => s.includes(wanted));
      if (within) {
        inner = child;
        break;
      }
    }
    if (inner) best = inner;
    level = inner;
  }
  return best;
}

/** The element of a spot: by its path where it still says the text, else by the text. Null where neither is there. */
export function findSpot(root: Document, spot: Spot): Element | null {
  const wanted = comparable(spot.text).slice(0, ENOUGH).trim();
  return bySelector(root, spot.selector, wanted) ?? byText(root, wanted);
}
