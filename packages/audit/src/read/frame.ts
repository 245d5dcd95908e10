import type { Region } from '../record/page.ts';
import type { TreeAdapter } from './tree.ts';

/** Inside of these a `header` or `footer` is that part's own, not the page's. Source: HTML standard, 4.3.8 and 4.3.9. */
const SECTIONING = new Set(['article', 'aside', 'main', 'section']);

/** An element that is being walked, with what its descendants take over from it. */
export interface Frame<N> {
  node: N;
  tag: string;
  parent: Frame<N> | null;
  /** Element children seen so far: numbers `nth-child`. */
  count: number;
  index: number;
  depth: number;
  region: Region;
  hidden: boolean;
  heading: number;
  /** Inside of a part whose `header` and `footer` are its own. */
  sectioned: boolean;
  path: string | undefined;
  /** The element in whose place another document or a shadow root is read: selectors reach no further. */
  host: Frame<N> | null;
  /** True where it is the first with its id. */
  named: boolean;
}

/** The frame of a document's root. */
export function rootFrame<N>(node: N): Frame<N> {
  return {
    node,
    tag: '',
    parent: null,
    count: 0,
    index: 0,
    depth: 0,
    region: 'main',
    hidden: false,
    heading: 0,
    sectioned: false,
    path: '',
    host: null,
    named: false,
  };
}

/** The frame of an element, counted as the next child of its parent. */
export function childFrame<N>(node: N, tag: string, parent: Frame<N>): Frame<N> {
  parent.count += 1;
  return {
    node,
    tag,
    parent,
    count: 0,
    index: parent.count,
    depth: parent.depth + 1,
    region: parent.region,
    hidden: parent.hidden,
    heading: parent.heading,
    sectioned: parent.sectioned || SECTIONING.has(tag),
    path: undefined,
    host: parent.host,
    named: false,
  };
}

/** Ids that need no escaping in a selector. */
const PLAIN_ID = /^[A-Za-z][\w-]{0,60}$/;
/** A longer path is not extended: what lies deeper is found at the element where it ends. */
const MAX_PATH = 2000;

/** CSS paths of elements: by positions, from the nearest id seen first here; shared along the branch. */
export class Paths<N> {
  private readonly ids = new Set<string>();
  private readonly tree: TreeAdapter<N>;

  constructor(tree: TreeAdapter<N>) {
    this.tree = tree;
  }

  /** Notes an element's id; true where no element before it has the same. */
  note(node: N): boolean {
    const id = this.tree.attribute(node, 'id');
    if (id === null || this.ids.has(id)) return false;
    this.ids.add(id);
    return true;
  }

  of(frame: Frame<N>): string {
    frame.path ??= this.find(frame);
    return frame.path;
  }

  private find(frame: Frame<N>): string {
    const { tag, host, parent } = frame;
    if (host !== null && host !== frame) return this.of(host);
    if (frame.named) {
      const id = this.tree.attribute(frame.node, 'id') ?? '';
      if (PLAIN_ID.test(id)) return `#${id}`;
    }
    if (tag === 'html' || tag === 'body') return tag;
    const above = parent === null ? '' : this.of(parent);
    return above.length > MAX_PATH ? above : `${above}>${tag}:nth-child(${frame.index})`;
  }
}
