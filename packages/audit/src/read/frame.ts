import type { Region } from '../record/page.ts';
import type { BoxPart } from './box-tables.ts';
import { type ElementKind, kindOf } from './elements.ts';
import type { Veil } from './style-rules.ts';

/** An element that is being walked, with what its descendants take over from it. */
export interface Frame<N> {
  node: N;
  kind: ElementKind;
  parent: Frame<N> | null;
  /** Element children seen so far: numbers `nth-child`. */
  count: number;
  index: number;
  depth: number;
  region: Region;
  hidden: boolean;
  /** Out of sight, by a style that leaves it to machines. */
  cloaked: boolean;
  /** Out of sight by a rule of the page's style sheets. */
  veil: Veil | null;
  heading: number;
  /** Inside of a part whose `header` and `footer` are its own. */
  sectioned: boolean;
  path: string | undefined;
  /** The element in whose place another document or a shadow root is read: selectors reach no further. */
  host: Frame<N> | null;
  /** What references resolved against before, where another document is read in its place. */
  outerBase: string | undefined;
  /** Its id, where it is the first with it; else null. */
  id: string | null;
  /** Its class names say that it is styled as a heading. */
  styled: boolean;
  /** What names it: the text that opens an entry of a list, the heading of a box; of what level, 0 for no heading. */
  entry: string | null;
  entryLevel: number;
  /** The block that said so. */
  entryBlock: number;
  /** A link without an address: it may only open what stands beside it. */
  toggle: boolean;
  /** What it is of a table that boxes make. */
  part: BoxPart | null;
}

/** The frame of a document's root. */
export function rootFrame<N>(node: N): Frame<N> {
  return {
    node,
    kind: kindOf(''),
    parent: null,
    count: 0,
    index: 0,
    depth: 0,
    region: 'main',
    hidden: false,
    cloaked: false,
    veil: null,
    heading: 0,
    sectioned: false,
    path: '',
    host: null,
    outerBase: undefined,
    id: null,
    styled: false,
    entry: null,
    entryLevel: 0,
    entryBlock: -1,
    toggle: false,
    part: null,
  };
}

/** The frame of an element, counted as the next child of its parent. */
export function childFrame<N>(node: N, kind: ElementKind, parent: Frame<N>): Frame<N> {
  parent.count += 1;
  return {
    node,
    kind,
    parent,
    count: 0,
    index: parent.count,
    depth: parent.depth + 1,
    region: parent.region,
    hidden: parent.hidden,
    cloaked: parent.cloaked,
    veil: parent.veil,
    heading: parent.heading,
    sectioned: parent.sectioned || kind.sectioning,
    path: undefined,
    host: parent.host,
    outerBase: undefined,
    id: null,
    styled: false,
    entry: null,
    entryLevel: 0,
    entryBlock: -1,
    toggle: false,
    part: null,
  };
}

/** Ids that need no escaping in a selector. */
const PLAIN_ID = /^[A-Za-z][\w-]{0,60}$/;
/** A longer path is not extended: what lies deeper is found at the element where it ends. */
const MAX_PATH = 2000;

/** The last steps of paths, made once: a page's elements repeat theirs. */
const steps = new Map<string, string[]>();
const MAX_TAGS = 500;
const MAX_INDEX = 200;

function stepOf(tag: string, index: number): string {
  let known = steps.get(tag);
  if (known === undefined) {
    known = [];
    if (steps.size < MAX_TAGS) steps.set(tag, known);
  }
  for (let i = known.length; i <= index && i <= MAX_INDEX; i++) known.push(`>${tag}:nth-child(${i})`);
  return known[index] ?? `>${tag}:nth-child(${index})`;
}

/** CSS paths of elements: by positions, from the nearest id seen first here; shared along the branch. */
export class Paths<N> {
  private readonly ids = new Set<string>();

  /** Notes the id of an element, and gives it where no element before has the same; else null. */
  note(id: string): string | null {
    if (this.ids.has(id)) return null;
    this.ids.add(id);
    return id;
  }

  of(frame: Frame<N>): string {
    frame.path ??= this.find(frame);
    return frame.path;
  }

  private find(frame: Frame<N>): string {
    const { kind, host, parent, id } = frame;
    if (host !== null && host !== frame) return this.of(host);
    if (id !== null && PLAIN_ID.test(id)) return `#${id}`;
    const { tag } = kind;
    if (tag === 'html' || tag === 'body') return tag;
    const above = parent === null ? '' : this.of(parent);
    return above.length > MAX_PATH ? above : above + stepOf(tag, frame.index);
  }
}
