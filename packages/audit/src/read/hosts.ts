import type { Frame } from './frame.ts';
import type { TreeAdapter } from './tree.ts';

/** Hosts further out than this are not looked at for the children that a slot shows. */
const MAX_OUT = 20;

/** The elements in whose place another tree is being read, one within the other. */
export class Hosts<N> {
  private readonly open: { frame: Frame<N>; slotted: boolean }[] = [];
  private readonly tree: TreeAdapter<N>;

  constructor(tree: TreeAdapter<N>) {
    this.tree = tree;
  }

  enter(frame: Frame<N>): void {
    this.open.push({ frame, slotted: false });
  }

  leave(frame: Frame<N>): void {
    if (this.open.at(-1)?.frame === frame) this.open.pop();
  }

  /**
   * The host whose children a slot shows, or null where they are shown already. All of them are taken for those of the first slot:
   * what is shown where among slots changes no word.
   */
  slotted(): N | null {
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
