import type { Link } from '../record/page.ts';
import { resolveAddress, targetOf } from './address.ts';
import type { Frame, Paths } from './frame.ts';
import { scanText, withoutIndent } from './scan.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import { shownDocument } from './viewer.ts';
import { PAGE_BOUNDS, type Walked } from './walked.ts';

interface OpenLink<N> {
  link: Link;
  frame: Frame<N>;
  text: string;
  /** What its pictures and attributes name it; none where there are no such. */
  names: { alts: string[]; titles: string[]; files: string[] } | null;
}

const MAX_FRAMES = 100;
const MAX_TEXT = 1000;
/** Links in the text that browsers show where scripts do not run. */
const UNSCRIPTED = /<a\s[^>]{0,400}?href\s*=\s*["']?([^"'\s>]{1,500})[^>]{0,400}>([^<]{0,300})/gi;
const MAX_UNSCRIPTED = 20_000;

/** Reads links, and what leads on without being one: options, click handlers, frames. One is open at a time. */
export class LinkReader<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly paths: Paths<N>;
  private readonly out: Walked;
  private readonly origin: string;
  private open: OpenLink<N> | null = null;

  constructor(tree: TreeAdapter<N>, paths: Paths<N>, out: Walked) {
    this.tree = tree;
    this.paths = paths;
    this.out = out;
    this.origin = originOf(out.base);
  }

  start(node: N, tag: string, frame: Frame<N>): void {
    const { tree } = this;
    this.end();
    const target = targetOf(tree.attribute(node, 'href'), tree.attribute(node, 'onclick'), this.out.base);
    this.begin(node, frame, tag === 'area' ? 'area' : target.via, target.href);
    if (tag === 'area') this.end();
  }

  /** An element that is not a link but whose click handler leads somewhere. */
  clickable(node: N, tag: string, frame: Frame<N>): void {
    if (this.open !== null) return;
    const onclick = this.tree.attribute(node, 'onclick');
    if (onclick === null) return;
    const target = targetOf(null, onclick, this.out.base);
    if (target.href === undefined && target.via !== 'postback' && tag !== 'button') return;
    this.begin(node, frame, target.via === 'a' ? 'onclick' : target.via, target.href);
  }

  option(node: N, frame: Frame<N>): void {
    const value = this.tree.attribute(node, 'value') ?? '';
    const href =
      /^(https?:)?\/\//i.test(value) || /^\/[^/]/.test(value)
        ? resolveAddress(value, this.out.base)
        : undefined;
    const open = this.begin(node, frame, 'option', href);
    const label = this.tree.attribute(node, 'label');
    if (label !== null) namesOf(open).titles.push(label);
  }

  /** A document that the page shows by itself (`embed`, `object`): as good as a link to it. */
  shown(node: N, reference: string | null, frame: Frame<N>): void {
    const address = reference === null ? undefined : resolveAddress(reference, this.out.base);
    const document = address === undefined ? undefined : shownDocument(address);
    if (document === undefined) return;
    this.begin(node, frame, 'frame', document);
    this.end();
  }

  /** A frame of the same origin that was not read leads to its page; a viewer, wherever it is, to what it shows. */
  frame(node: N, frame: Frame<N>): void {
    const { out, tree } = this;
    const src = resolveAddress(tree.attribute(node, 'src') ?? '', out.base);
    if (src === undefined || out.frames.length >= MAX_FRAMES) return;
    const sameOrigin = originOf(src) === this.origin;
    const read = (tree.inner?.(node) ?? null) !== null;
    out.frames.push({ src, sameOrigin, read });
    const shown = shownDocument(src);
    if (shown !== undefined) {
      this.begin(node, frame, 'frame', shown);
      this.end();
      return;
    }
    if (!sameOrigin || read || src === out.base) return;
    this.begin(node, frame, 'frame', src);
    this.end();
  }

  /** Links to other hosts in what is shown without scripts only: readers never see them, machines do. */
  unscripted(node: N, frame: Frame<N>): void {
    const { out, tree } = this;
    const first = tree.firstChild(node);
    const html = first === null ? '' : tree.text(first).slice(0, MAX_UNSCRIPTED);
    for (const [, reference = '', text = ''] of html.matchAll(UNSCRIPTED)) {
      const href = resolveAddress(reference, out.base);
      if (href === undefined || originOf(href) === this.origin || out.links.length >= PAGE_BOUNDS.links)
        continue;
      this.end();
      const { link } = this.begin(node, frame, 'a', href);
      this.open = null;
      out.links.push({ ...link, text: cleanText(text, out.writing).slice(0, MAX_TEXT), hidden: true });
    }
  }

  takeText(raw: string): void {
    if (this.open !== null) this.open.text += raw;
  }

  /** Takes a picture for a name of the open link. False where none is open. */
  takePicture(node: N, alt: string | null, file: string | undefined): boolean {
    const { open } = this;
    if (open === null) return false;
    if (alt !== null) namesOf(open).alts.push(alt);
    const title = this.tree.attribute(node, 'title');
    if (title !== null) namesOf(open).titles.push(title);
    if (file !== undefined) namesOf(open).files.push(file);
    return true;
  }

  leave(frame: Frame<N>): void {
    if (this.open?.frame === frame) this.end();
  }

  private begin(node: N, frame: Frame<N>, via: Link['via'], href: string | undefined): OpenLink<N> {
    const { out, tree } = this;
    const { region } = frame;
    const block = out.blocks.length;
    const selector = this.paths.of(frame);
    const link: Link =
      href === undefined
        ? { text: '', also: [], via, region, block, imageOnly: false, selector }
        : { text: '', also: [], via, href, region, block, imageOnly: false, selector };
    if (frame.hidden) link.hidden = true;
    if (frame.cloaked) link.cloaked = true;
    const open: OpenLink<N> = { link, frame, text: '', names: null };
    const title = tree.attribute(node, 'title') ?? tree.attribute(node, 'aria-label');
    if (title !== null) namesOf(open).titles.push(title);
    const alt = via === 'area' ? tree.attribute(node, 'alt') : null;
    if (alt !== null) namesOf(open).alts.push(alt);
    this.open = open;
    return open;
  }

  private end(): void {
    const { open, out } = this;
    if (open === null) return;
    this.open = null;
    if (out.links.length >= PAGE_BOUNDS.links) {
      out.cut.add('links');
      return;
    }
    const { link, names } = open;
    const bare = withoutIndent(open.text);
    const text = (scanText(bare) < 0 ? cleanText(open.text, out.writing) : bare).slice(0, MAX_TEXT);
    if (names === null) link.text = text;
    else nameLink(link, text, names);
    out.links.push(link);
  }
}

function namesOf<N>(open: OpenLink<N>): NonNullable<OpenLink<N>['names']> {
  open.names ??= { alts: [], titles: [], files: [] };
  return open.names;
}

/** Gives a link the first of its names for its text, and the others besides. */
function nameLink(
  link: Link,
  text: string,
  { alts, titles, files }: NonNullable<OpenLink<unknown>['names']>,
) {
  link.imageOnly = text === '' && (alts.length > 0 || files.length > 0);
  const names = [text, ...plain(alts), ...plain(titles)].filter(name => name !== '');
  link.text = names[0] ?? '';
  for (const name of [...names.slice(1), ...(text === '' ? files : [])]) {
    if (name !== link.text && !link.also.includes(name) && link.also.length < 4) link.also.push(name);
  }
}

function plain(names: readonly string[]): string[] {
  return names.map(name => cleanText(name).slice(0, 300));
}

function originOf(url: string): string {
  return /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? '';
}
