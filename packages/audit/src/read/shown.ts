import { originOf, resolveAddress } from './address.ts';
import type { Frame } from './frame.ts';
import type { LinkReader } from './links.ts';
import type { TreeAdapter } from './tree.ts';
import { SHOWN_IN, scriptedDocuments, shownDocument } from './viewer.ts';
import type { Walked } from './walked.ts';

const MAX_FRAMES = 100;

/** Reads what a page shows in its place: frames, documents in viewers. Each leads on as a link does. */
export class ShownReader<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly out: Walked;
  private readonly links: LinkReader<N>;
  private readonly origin: string;

  constructor(tree: TreeAdapter<N>, out: Walked, links: LinkReader<N>) {
    this.tree = tree;
    this.out = out;
    this.links = links;
    this.origin = originOf(out.base);
  }

  /** A document that the page shows by itself (`embed`, `object`): as good as a link to it. */
  shown(node: N, reference: string | null, frame: Frame<N>): void {
    const address = reference === null ? undefined : resolveAddress(reference, this.out.base);
    const document = address === undefined ? undefined : shownDocument(address);
    if (document === undefined) return;
    this.links.mark(node, frame, 'frame', document);
  }

  /** A box that a script fills with a document: a book to leaf through. */
  viewer(node: N, frame: Frame<N>): void {
    for (const name of SHOWN_IN) this.shown(node, this.tree.attribute(node, name), frame);
  }

  /** A script of the page that hands documents to a viewer. */
  script(node: N, frame: Frame<N>): void {
    const text = this.tree.firstChild(node);
    for (const reference of text === null ? [] : scriptedDocuments(this.tree.text(text)))
      this.shown(node, reference, frame);
  }

  /**
   * A frame of the same origin that was not read leads to its page; a viewer, wherever it is, to what it shows. True where
   * what stands in it can be read.
   */
  frame(node: N, frame: Frame<N>): boolean {
    const { out, tree } = this;
    const read = (tree.inner?.(node) ?? null) !== null;
    const reference = tree.attribute(node, 'src') ?? tree.attribute(node, 'data-src') ?? '';
    const src = resolveAddress(reference, out.base);
    if (src === undefined || out.frames.length >= MAX_FRAMES) return read;
    const sameOrigin = originOf(src) === this.origin;
    out.frames.push({ src, sameOrigin, read });
    const shown = shownDocument(src);
    const leads = shown ?? (sameOrigin && !read && src !== out.base ? src : undefined);
    if (leads === undefined) return read;
    this.links.mark(node, frame, 'frame', leads);
    return read;
  }
}
