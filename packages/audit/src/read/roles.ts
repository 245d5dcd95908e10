import { headingLevel } from './blocks.ts';
import type { Frame } from './frame.ts';
import type { LinkReader } from './links.ts';
import type { TreeAdapter } from './tree.ts';

/** Reads what the role of an element makes of it that its name does not: a heading, a tab. */
export class RoleReader<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly links: LinkReader<N>;

  constructor(tree: TreeAdapter<N>, links: LinkReader<N>) {
    this.tree = tree;
    this.links = links;
  }

  read(node: N, frame: Frame<N>): void {
    const role = this.tree.attribute(node, 'role');
    if (role === 'heading') frame.heading = headingLevel(this.tree.attribute(node, 'aria-level'));
    else if (role === 'tab') this.links.tab(node, frame);
  }
}
