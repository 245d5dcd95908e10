import type { Link } from '../record/page.ts';
import { resolveAddress, targetOf } from './address.ts';
import { entriesAbove, keptUnder } from './entries.ts';
import type { Frame, Paths } from './frame.ts';
import { type LinkNames, nameLink } from './link-names.ts';
import type { PanelReader } from './panels.ts';
import { scanText, withoutIndent } from './scan.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import { unscriptedLinks } from './unscripted.ts';
import { shownDocument } from './viewer.ts';
import { PAGE_BOUNDS, type Walked } from './walked.ts';

interface OpenLink<N> {
  link: Link;
  frame: Frame<N>;
  text: string;
  /** What its pictures and attributes name it; none where there are no such. */
  names: LinkNames | null;
  /** The entries and headings that it stands under. */
  under: string[] | null;
}

const MAX_FRAMES = 100;
const MAX_TEXT = 1000;

/** Reads links, and what leads on without being one: options, click handlers, frames. One is open at a time. */
export class LinkReader<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly paths: Paths<N>;
  private readonly out: Walked;
  private readonly panels: PanelReader<N>;
  private readonly origin: string;
  private open: OpenLink<N> | null = null;

  constructor(tree: TreeAdapter<N>, paths: Paths<N>, out: Walked, panels: PanelReader<N>) {
    this.tree = tree;
    this.paths = paths;
    this.out = out;
    this.panels = panels;
    this.origin = originOf(out.base);
  }

  start(node: N, tag: string, frame: Frame<N>): void {
    const { tree } = this;
    const reference = tree.attribute(node, 'href');
    const target = targetOf(reference, tree.attribute(node, 'onclick'), this.out.base);
    if (target.href === undefined) {
      this.panels.takeControl(node, reference);
      frame.toggle = target.via !== 'postback';
    }
    this.begin(node, frame, tag === 'area' ? 'area' : target.via, target.href);
    if (tag === 'area') this.end();
  }

  /** An element that is not a link but whose click handler leads somewhere. */
  clickable(node: N, tag: string, frame: Frame<N>): void {
    if (tag === 'button') this.panels.takeControl(node, null);
    if (this.open !== null) return;
    const onclick = this.tree.attribute(node, 'onclick');
    if (onclick === null) return;
    const target = targetOf(null, onclick, this.out.base);
    if (target.href === undefined && target.via !== 'postback' && tag !== 'button') return;
    this.begin(node, frame, target.via === 'a' ? 'onclick' : target.via, target.href);
  }

  /** A field that is pressed, where that leads somewhere. */
  pressed(node: N, frame: Frame<N>): void {
    const { tree } = this;
    const open = this.open === null ? this.press(node, frame) : undefined;
    if (open === undefined) return;
    const name = tree.attribute(node, 'value') ?? tree.attribute(node, 'alt');
    if (name !== null) namesOf(open).titles.push(name);
    this.end();
  }

  private press(node: N, frame: Frame<N>): OpenLink<N> | undefined {
    const onclick = this.tree.attribute(node, 'onclick');
    if (onclick === null) return undefined;
    const { href, via } = targetOf(null, onclick, this.out.base);
    return href === undefined ? undefined : this.begin(node, frame, via, href);
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
    this.begin(node, frame, 'frame', leads);
    this.end();
    return read;
  }

  /** Links to other hosts in what is shown without scripts only: readers never see them, machines do. */
  unscripted(node: N, frame: Frame<N>): void {
    const { out, tree } = this;
    const first = tree.firstChild(node);
    for (const { reference, text } of first === null ? [] : unscriptedLinks(tree.text(first))) {
      const href = resolveAddress(reference, out.base);
      if (href === undefined || originOf(href) === this.origin || out.links.length >= PAGE_BOUNDS.links)
        continue;
      const { link } = this.begin(node, frame, 'a', href);
      this.open = null;
      out.links.push({ ...link, text: cleanText(text, out.writing).slice(0, MAX_TEXT), hidden: true });
    }
  }

  takeText(raw: string): void {
    if (this.open !== null) this.open.text += raw;
  }

  /** A run of text has ended: words on both sides stay apart, and an option, which may be left open, is named by its first. */
  takeBreak(): void {
    if (this.open?.link.via === 'option' && this.open.text.trim() !== '') this.end();
    else this.takeText(' ');
  }

  /** Takes a picture for a name of the open link, or for a link where a click on it leads somewhere. False otherwise. */
  takePicture(node: N, alt: string | null, file: string | undefined, frame: Frame<N>): boolean {
    if (this.open === null) {
      const open = this.press(node, frame);
      if (open === undefined) return false;
      namePicture(open, alt, null, file);
      this.end();
      return true;
    }
    namePicture(this.open, alt, this.tree.attribute(node, 'title'), file);
    return true;
  }

  leave(frame: Frame<N>): void {
    if (this.open?.frame === frame) this.end();
  }

  private begin(node: N, frame: Frame<N>, via: Link['via'], href: string | undefined): OpenLink<N> {
    this.end();
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
    if (frame.veil !== null) link.veiled = frame.veil;
    const under = href === undefined || via === 'option' ? null : entriesAbove(frame);
    const open: OpenLink<N> = { link, frame, text: '', names: null, under };
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
    const under = keptUnder(link.text, open.under);
    if (under !== null) link.under = under;
    out.links.push(link);
  }
}

function namesOf<N>(open: OpenLink<N>): LinkNames {
  open.names ??= { alts: [], titles: [], files: [] };
  return open.names;
}

function namePicture<N>(
  open: OpenLink<N>,
  alt: string | null,
  title: string | null,
  file: string | undefined,
): void {
  const names = namesOf(open);
  if (alt !== null) names.alts.push(alt);
  if (title !== null) names.titles.push(title);
  if (file !== undefined) names.files.push(file);
}

function originOf(url: string): string {
  return /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? '';
}
