import type { FormReader } from './forms.ts';
import type { Frame } from './frame.ts';
import type { HeadReader } from './head.ts';
import type { LinkReader } from './links.ts';
import type { ShownReader } from './shown.ts';
import type { TableStack } from './table-stack.ts';
import type { TreeAdapter } from './tree.ts';

/** The readers of what an element says whose content is no text of the page. */
export interface SkippedReaders<N> {
  tree: TreeAdapter<N>;
  links: LinkReader<N>;
  shown: ShownReader<N>;
  forms: FormReader<N>;
  tables: TableStack<N>;
  head: HeadReader<N>;
}

/** Hands on what an element says whose content is no text of the page: a script, a document shown in place, a field. */
export class SkippedElements<N> {
  private readonly readers: SkippedReaders<N>;

  constructor(readers: SkippedReaders<N>) {
    this.readers = readers;
  }

  take(node: N, tag: string, frame: Frame<N>): void {
    const { forms, head, links, shown, tables, tree } = this.readers;
    switch (tag) {
      case 'noscript':
        links.unscripted(node, frame);
        break;
      case 'embed':
        shown.shown(node, tree.attribute(node, 'src'), frame);
        break;
      case 'object':
        shown.shown(node, tree.attribute(node, 'data'), frame);
        break;
      case 'textarea':
        forms.field(node, 'textarea', frame);
        tables.takeField();
        break;
      default:
        if (tag === 'script') shown.script(node, frame);
        // Those of a frame are its own.
        if (tag === 'script' || frame.host === null) head.take(node, tag);
    }
  }
}
