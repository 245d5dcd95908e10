import type { Link } from '../record/page.ts';
import { resolveAddress, targetOf } from './address.ts';
import type { Frame, Paths } from './frame.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import { PAGE_BOUNDS, type Walked } from './walked.ts';

interface OpenLink<N> {
  link: Link;
  frame: Frame<N>;
  text: string;
  alts: string[];
  titles: string[];
  files: string[];
}

const MAX_FRAMES = 100;

type How = Pick<Link, 'via'> & { href?: string };

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
    this.begin(node, frame, { via: tag === 'area' ? 'area' : target.via, ...hrefOf(target.href) });
    if (tag === 'area') this.end();
  }

  /** An element that is not a link but whose click handler leads somewhere. */
  clickable(node: N, tag: string, frame: Frame<N>): void {
    if (this.open !== null) return;
    const onclick = this.tree.attribute(node, 'onclick');
    if (onclick === null) return;
    const target = targetOf(null, onclick, this.out.base);
    if (target.href === undefined && target.via !== 'postback' && tag !== 'button') return;
    this.begin(node, frame, { via: target.via === 'a' ? 'onclick' : target.via, ...hrefOf(target.href) });
  }

  option(node: N, frame: Frame<N>): void {
    const value = this.tree.attribute(node, 'value') ?? '';
    const href =
      /^(https?:)?\/\//i.test(value) || /^\/[^/]/.test(value)
        ? resolveAddress(value, this.out.base)
        : undefined;
    this.begin(node, frame, { via: 'option', ...hrefOf(href) });
    const label = this.tree.attribute(node, 'label');
    if (label !== null) this.open?.titles.push(label);
  }

  /** A frame of the same origin that was not read leads to its page. */
  frame(node: N, frame: Frame<N>): void {
    const { out, tree } = this;
    const src = resolveAddress(tree.attribute(node, 'src') ?? '', out.base);
    if (src === undefined || out.frames.length >= MAX_FRAMES) return;
    const sameOrigin = originOf(src) === this.origin;
    const read = (tree.inner?.(node) ?? null) !== null;
    out.frames.push({ src, sameOrigin, read });
    if (!sameOrigin || read || src === out.base) return;
    this.begin(node, frame, { via: 'frame', href: src });
    this.end();
  }

  takeText(raw: string): void {
    if (this.open !== null) this.open.text += raw;
  }

  /** Takes a picture for a name of the open link. False where none is open. */
  takePicture(node: N, alt: string | null, file: string | undefined): boolean {
    const { open } = this;
    if (open === null) return false;
    if (alt !== null) open.alts.push(alt);
    const title = this.tree.attribute(node, 'title');
    if (title !== null) open.titles.push(title);
    if (file !== undefined) open.files.push(file);
    return true;
  }

  leave(frame: Frame<N>): void {
    if (this.open?.frame === frame) this.end();
  }

  private begin(node: N, frame: Frame<N>, how: How): void {
    const { out, tree } = this;
    const title = tree.attribute(node, 'title') ?? tree.attribute(node, 'aria-label');
    const alt = how.via === 'area' ? tree.attribute(node, 'alt') : null;
    this.open = {
      link: {
        text: '',
        also: [],
        ...how,
        region: frame.region,
        block: out.blocks.length,
        imageOnly: false,
        selector: this.paths.of(frame),
        ...(frame.hidden ? { hidden: true } : {}),
      },
      frame,
      text: '',
      alts: alt === null ? [] : [alt],
      titles: title === null ? [] : [title],
      files: [],
    };
  }

  private end(): void {
    const { open, out } = this;
    if (open === null) return;
    this.open = null;
    if (out.links.length >= PAGE_BOUNDS.links) {
      out.cut.add('links');
      return;
    }
    const { link } = open;
    const text = cleanText(open.text, out.writing).slice(0, 1000);
    link.imageOnly = text === '' && (open.alts.length > 0 || open.files.length > 0);
    const names = [text, ...plain(open.alts), ...plain(open.titles)].filter(name => name !== '');
    link.text = names[0] ?? '';
    for (const name of [...names.slice(1), ...(text === '' ? open.files : [])]) {
      if (name !== link.text && !link.also.includes(name) && link.also.length < 4) link.also.push(name);
    }
    out.links.push(link);
  }
}

function plain(names: readonly string[]): string[] {
  return names.map(name => cleanText(name).slice(0, 300));
}

function hrefOf(href: string | undefined): { href?: string } {
  return href === undefined ? {} : { href };
}

function originOf(url: string): string {
  return /^https?:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? '';
}
