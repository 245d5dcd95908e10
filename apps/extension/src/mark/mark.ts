import { findSpots, type Spot } from './find.ts';

/** Attribute of the marked element; the style is inserted by the extension, past the page's own policy. */
export const MARKED = 'data-niemyet-mark';

/** The style of a mark: a frame that stands out on light and dark pages alike. */
export const MARK_STYLE = `[${MARKED}] {
  outline: 3px solid #b3261e !important;
  outline-offset: 3px !important;
  box-shadow: 0 0 0 7px #ffd54f !important;
  scroll-margin: 30vh !important;
}`;

/** Milliseconds that a page's scripts have to bring the spot, and between two looks. */
const LONGEST = 4_000;
const LOOK = 250;

function shown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const visible = element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
  return visible && box.width > 0 && box.height > 0;
}

/** Marks and scrolls to the spot as the page stands now; what holds it where the page hides it. */
export function markNow(root: Document, spot: Spot): 'marked' | 'around' | 'missing' {
  for (const old of root.querySelectorAll(`[${MARKED}]`)) old.removeAttribute(MARKED);
  const places = findSpots(root, spot);
  // Said twice, a folded menu and a list, say: what can be seen is meant.
  const found = places.find(shown) ?? places[0] ?? null;
  let element = found;
  while (element && element !== root.body && !shown(element)) element = element.parentElement;
  if (found === null || element === null || element === root.body) return found ? 'around' : 'missing';
  element.setAttribute(MARKED, '');
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  return element === found ? 'marked' : 'around';
}

/** `markNow`, tried again for a while: a page may fill itself after it has loaded. */
export async function mark(root: Document, spot: Spot): Promise<'marked' | 'around' | 'missing'> {
  for (let waited = 0; waited < LONGEST; waited += LOOK) {
    const outcome = markNow(root, spot);
    if (outcome !== 'missing') return outcome;
    await new Promise(resolve => setTimeout(resolve, LOOK));
  }
  return 'missing';
}
