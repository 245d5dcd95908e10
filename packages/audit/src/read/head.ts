import { resolveAddress } from './address.ts';
import type { Paths } from './frame.ts';
import type { StyleRules } from './style-rules.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import { countInsecure, type Walked } from './walked.ts';

const MAX_METAS = 60;

/**
 * Reads what belongs into a page's `head`: title, base, metas, and what it loads. Where a stray element ends the head too
 * early the rest of it stands in the body, and counts all the same.
 */
export class HeadReader<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly out: Walked;
  private readonly styles: StyleRules;
  private based = false;

  constructor(tree: TreeAdapter<N>, out: Walked, styles: StyleRules) {
    this.tree = tree;
    this.out = out;
    this.styles = styles;
  }

  /** Reads all of a `head`. */
  read(head: N, paths: Paths<N>): void {
    const { tree, out } = this;
    for (let node = tree.firstChild(head); node !== null; node = tree.nextSibling(node)) {
      const tag = tree.name(node);
      if (tag === '' || tag === '#text') continue;
      out.elements += 1;
      const id = tree.attribute(node, 'id');
      if (id !== null) paths.note(id);
      this.take(node, tag);
    }
  }

  /** Reads one element; those that are none of a head tell nothing. */
  take(node: N, tag: string): void {
    const { tree, out } = this;
    switch (tag) {
      case 'title': {
        const text = tree.firstChild(node);
        if (text !== null && out.title === '')
          out.title = cleanText(tree.text(text), out.writing).slice(0, 500);
        break;
      }
      case 'base': {
        const href = tree.attribute(node, 'href');
        if (href === null || this.based) break;
        this.based = true;
        out.base = resolveAddress(href, out.base) ?? out.base;
        break;
      }
      case 'meta':
        this.readMeta(node);
        break;
      case 'script':
        out.scripts += 1;
        countInsecure(out, tree.attribute(node, 'src'));
        break;
      case 'style': {
        const text = tree.firstChild(node);
        if (text !== null && tree.attribute(node, 'media') === null) this.styles.add(tree.text(text));
        break;
      }
      case 'link':
        countInsecure(out, tree.attribute(node, 'href'));
        break;
      default:
    }
  }

  private readMeta(node: N): void {
    const { tree, out } = this;
    const name =
      tree.attribute(node, 'name') ?? tree.attribute(node, 'property') ?? tree.attribute(node, 'http-equiv');
    const content = tree.attribute(node, 'content');
    if (name === null || content === null || Object.keys(out.meta).length >= MAX_METAS) return;
    out.meta[name.toLowerCase().slice(0, 60)] = cleanText(content).slice(0, 1000);
  }
}
