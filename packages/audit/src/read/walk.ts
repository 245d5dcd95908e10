import { settleBody } from './body-region.ts';
import { rootFrame } from './frame.ts';
import { PageReader } from './page-reader.ts';
import type { TreeAdapter } from './tree.ts';
import { PAGE_BOUNDS, type Walked } from './walked.ts';

/**
 * Walks a document once, without recursion, and collects what the rules may know. `pageUrl` is the address the
 * page was found at (a `base` element changes it for what follows); `today` (`YYYY-MM-DD`) tells clocks apart.
 */
export function walk<N>(root: N, tree: TreeAdapter<N>, pageUrl: string, today: string): Walked {
  const reader = new PageReader(tree, pageUrl, today);
  const { out } = reader;
  let frame = rootFrame(root);
  let node: N | null = tree.firstChild(root);
  let nodes = 0;
  for (;;) {
    if (node === null) {
      if (frame.parent === null) break;
      reader.leave(frame);
      node = tree.nextSibling(frame.node);
      frame = frame.parent;
      continue;
    }
    if (++nodes > PAGE_BOUNDS.nodes) {
      out.cut.add('nodes');
      break;
    }
    const tag = tree.name(node);
    if (tag === '#text') {
      reader.takeText(tree.text(node), frame);
    } else if (tag !== '') {
      const child = reader.enter(node, tag, frame);
      if (child !== null) {
        const inner: N | null = child.kind.hosting ? reader.innerOf(node, child) : null;
        const first: N | null = tree.firstChild(inner ?? node);
        if (child.depth < PAGE_BOUNDS.depth) {
          frame = child;
          node = first;
          continue;
        }
        out.cut.add('depth');
        reader.leave(child);
      }
    }
    node = tree.nextSibling(node);
  }
  while (frame.parent !== null) {
    reader.leave(frame);
    frame = frame.parent;
  }
  const walked = reader.finish();
  settleBody(walked, today);
  return walked;
}
