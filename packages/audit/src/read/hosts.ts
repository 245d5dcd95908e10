import { resolveAddress } from './address.ts';
import type { Frame } from './frame.ts';
import type { TreeAdapter } from './tree.ts';
import type { Walked } from './walked.ts';

/** Hosts further out than this are not looked at for the children that a slot shows. */
const MAX_OUT = 20;

/** The elements in whose place another tree is being read, one within the other. */
export class Hosts<N> {
  private readonly open: { frame: Frame<N>; slotted: boolean }[] = [];
  private readonly tree: TreeAdapter<N>;

  private readonly out: Walked;

  constructor(tree: TreeAdapter<N>, out: Walked) {
    this.tree = tree;
    this.out = out;
  }

  /**
   * The node whose children are read in place of an element's own, or null: the root of another tree, or for the first slot of a
   * shadow root its host, whose children are shown there.
   */
  innerOf(node: N, frame: Frame<N>): N | null {
    if (frame.kind.tag === 'slot') return this.slotted();
    const inner = this.tree.inner?.(node) ?? null;
    if (inner !== null) this.enter(inner, frame);
    return inner;
  }

  /** Goes on with another tree in place of an element's children: its references are its own. */
  private enter(inner: N, frame: Frame<N>): void {
    frame.host ??= frame;
    this.open.push({ frame, slotted: false });
    const base = resolveAddress(this.tree.base?.(inner) ?? '', this.out.base);
    if (base === undefined || base === this.out.base) return;
    frame.outerBase = this.out.base;
    this.out.base = base;
  }

  /** Goes back to the tree around an element that is left. */
  leave(frame: Frame<N>): void {
    if (this.open.at(-1)?.frame === frame) this.open.pop();
    if (frame.outerBase !== undefined) this.out.base = frame.outerBase;
  }

  /**
   * The host whose children a slot shows, or null where they are shown already. All of them are taken for those of the first slot:
   * what is shown where among slots changes no word.
   */
  private slotted(): N | null {
    for (let at = this.open.length - 1, out = 0; at >= 0 && out < MAX_OUT; at--, out++) {
      const host = this.open[at];
      // No slot reaches out of a frame's document.
      if (host === undefined || host.frame.kind.tag === 'iframe' || host.frame.kind.tag === 'frame')
        return null;
      if (host.slotted) continue;
      const { node } = host.frame;
      if (this.tree.firstChild(node) === null) return null;
      host.slotted = true;
      return node;
    }
    return null;
  }
}
