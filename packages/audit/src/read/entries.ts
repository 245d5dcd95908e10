import type { Frame } from './frame.ts';

/** Longer text is no entry of a menu and heads no list; a longer link says itself what it is. */
const MAX_ENTRY = 80;
const MAX_LINK = 60;
/** Elements between a text and the entry or the box that it names. */
const NEAR = 5;
/** Elements around a link that are asked for what it stands under. */
const FAR = 16;
const MAX_UNDER = 2;
/** The level of what is only styled as a heading. */
const STYLED = 7;

/** What a text names that stands alone in one of these: the entry itself, or what stands beside it. */
const NAMING: ReadonlyMap<string, 'itself' | 'beside'> = new Map([
  ['li', 'itself'],
  ['summary', 'beside'],
  ['dt', 'beside'],
  ['button', 'beside'],
]);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'body', 'main', 'nav']);

/**
 * Takes a run of text that has ended for the name of what stands under it: the entry of a list that opens with it, the box
 * that it heads. `block`: its number.
 */
export function nameBelow<N>(frame: Frame<N>, text: string, heading: number, block: number): void {
  if (text.length > MAX_ENTRY) return;
  let box: Frame<N> | null = frame;
  for (let n = 0; n < NEAR && box !== null && !LISTS.has(box.kind.tag); n++, box = box.parent) {
    const naming = box.toggle ? 'beside' : NAMING.get(box.kind.tag);
    if (naming === 'itself') {
      if (box.entry === null) setEntry(box, text, 0, block);
      return;
    }
    if (naming === 'beside') {
      // An entry of a list is named by what opens it, not by what is pressed in it later.
      if (box.parent?.kind.tag === 'li') continue;
      if (box.parent !== null) setEntry(box.parent, text, STYLED, block);
      return;
    }
  }
  if (heading > 0) nameBox(frame, text, heading, block);
  else if (frame.region !== 'main') {
    const own = boxOf(frame);
    if (own.entry === null) setEntry(own, text, 0, block);
  }
}

/** A heading names the box it stands in. */
function nameBox<N>(frame: Frame<N>, text: string, heading: number, block: number): void {
  let box = frame;
  for (let n = 0; n < FAR && box.parent !== null && (box.heading > 0 || isInline(box)); n++) box = box.parent;
  setEntry(box, text, heading, block);
}

function setEntry<N>(frame: Frame<N>, text: string, level: number, block: number): void {
  frame.entry = text;
  frame.entryLevel = level;
  frame.entryBlock = block;
}

/** A box that ends and holds nothing but a heading: that names the one around it. `last`: the page's last block so far. */
export function nameAround<N>({ entry, entryLevel, entryBlock, parent }: Frame<N>, last: number): void {
  if (entry !== null && entryLevel > 0 && entryBlock === last && parent !== null)
    setEntry(parent, entry, entryLevel, entryBlock);
}

/** The box that a text or link stands in. */
function boxOf<N>(frame: Frame<N>): Frame<N> {
  let box = frame;
  for (let n = 0; n < FAR && box.parent !== null && isInline(box); n++) box = box.parent;
  return box;
}

const isInline = <N>({ kind }: Frame<N>): boolean => !kind.block || kind.tag === 'p';

/** What a link stands under, the nearest first: entries of a menu, headings; not those that it is one of itself. */
export function entriesAbove<N>(frame: Frame<N>): string[] | null {
  const own = boxOf(frame);
  let found: string[] | null = null;
  let box: Frame<N> | null = frame;
  for (let n = 0; n < FAR && box !== null; n++, box = box.parent) {
    const { entry, entryLevel } = box;
    if (entry === null || (box === own && entryLevel === 0)) continue;
    if (frame.heading > 0 && entryLevel >= frame.heading) continue;
    if (found === null) found = [entry];
    else if (!found.includes(entry)) found.push(entry);
    if (found.length === MAX_UNDER) break;
  }
  return found;
}

/** What is kept of it for a link of a name: one that is long needs none, and none is under itself. */
export function keptUnder(text: string, under: string[] | null): string[] | null {
  if (under === null || text === '' || text.length > MAX_LINK) return null;
  if (!under.includes(text)) return under;
  const others = under.filter(entry => entry !== text);
  return others.length === 0 ? null : others;
}
