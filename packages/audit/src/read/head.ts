import { resolveAddress } from './address.ts';
import type { Paths } from './frame.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import { countInsecure, type Walked } from './walked.ts';

const MAX_METAS = 60;

/** Reads a page's `head`: title, base, metas, and what it loads. */
export function readHead<N>(head: N, tree: TreeAdapter<N>, paths: Paths<N>, out: Walked): void {
  let based = false;
  for (let node = tree.firstChild(head); node !== null; node = tree.nextSibling(node)) {
    const tag = tree.name(node);
    if (tag === '' || tag === '#text') continue;
    out.elements += 1;
    paths.note(node);
    switch (tag) {
      case 'title': {
        const text = tree.firstChild(node);
        if (text !== null && out.title === '')
          out.title = cleanText(tree.text(text), out.writing).slice(0, 500);
        break;
      }
      case 'base': {
        const href = tree.attribute(node, 'href');
        if (href === null || based) break;
        based = true;
        out.base = resolveAddress(href, out.base) ?? out.base;
        break;
      }
      case 'meta':
        readMeta(node, tree, out);
        break;
      case 'script':
        out.scripts += 1;
        countInsecure(out, tree.attribute(node, 'src'));
        break;
      case 'link':
        countInsecure(out, tree.attribute(node, 'href'));
        break;
      default:
    }
  }
}

function readMeta<N>(node: N, tree: TreeAdapter<N>, out: Walked): void {
  const name =
    tree.attribute(node, 'name') ?? tree.attribute(node, 'property') ?? tree.attribute(node, 'http-equiv');
  const content = tree.attribute(node, 'content');
  if (name === null || content === null || Object.keys(out.meta).length >= MAX_METAS) return;
  out.meta[name.toLowerCase().slice(0, 60)] = cleanText(content).slice(0, 1000);
}
