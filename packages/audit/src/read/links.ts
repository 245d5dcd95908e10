import type { Link } from '../record/page.ts';
import { originOf, resolveAddress, type Target, targetOf } from './address.ts';
import { contactIn } from './contact-address.ts';
import { dataAddress } from './data-address.ts';
import { entriesAbove, keptUnder } from './entries.ts';
import type { Frame, Paths } from './frame.ts';
import { type LinkNames, nameLink } from './link-names.ts';
import { leadsByChoice, optionAddress } from './options.ts';
import type { PanelReader } from './panels.ts';
import { scanText, withoutIndent } from './scan.ts';
import { cleanText } from './text.ts';
import type { TreeAdapter } from './tree.ts';
import { unscriptedLinks } from './unscripted.ts';
import { PAGE_BOUNDS, type Walked } from './walked.ts';

interface OpenLink<N> {
  link: Link;
  frame: Frame<N>;
  text: string;
  /** What its pictures and attributes name it; none where there are no such. */
  names: LinkNames | null;
  /** The entries and headings that it stands under. */
  under: string[] | null;
  /** Known by an attribute for scripts alone: without a short text of its own it is a box of the page. */
  scripted: boolean;
  /** Its address as it is written. */
  reference: string | null;
  /** Ids of what it opens on the page itself. */
  opens: readonly string[];
  node: N;
}

const NO_IDS: readonly string[] = [];
const NOWHERE: Target = { via: 'onclick' };
const MAX_TEXT = 1000;
const MAX_SCRIPTED = 300;

/** Reads links, and what leads on without being one: options, click handlers, frames. One is open at a time. */
export class LinkReader<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly paths: Paths<N>;
  private readonly out: Walked;
  private readonly panels: PanelReader<N>;
  private readonly origin: string;
  private open: OpenLink<N> | null = null;
  /** Choosing in the list that is open leads to what was chosen. */
  private choosing = false;

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
    const { via } = target;
    const href = target.href ?? (via === 'postback' ? undefined : this.dataAddress(node));
    const how = href === target.href ? via : 'onclick';
    const open = this.begin(node, frame, tag === 'area' ? 'area' : how, href);
    open.reference = reference;
    if (href === undefined) {
      open.opens = this.panels.takeControl(node, reference);
      frame.toggle = via !== 'postback';
    }
    if (tag === 'area') this.end();
  }

  /** An element that is no link and says that it is a tab. */
  tab(node: N, frame: Frame<N>): void {
    if (this.open !== null) return;
    const ids = this.panels.takeControl(node, null);
    if (ids.length > 0) this.begin(node, frame, 'onclick', undefined).opens = ids;
  }

  private dataAddress(node: N): string | undefined {
    return dataAddress(this.tree, node, this.out.base);
  }

  /** An element that is not a link but whose click handler leads somewhere. */
  clickable(node: N, tag: string, frame: Frame<N>): void {
    if (tag === 'button') {
      if (this.panels.isTab(node)) this.tab(node, frame);
      else this.panels.takeControl(node, null);
    }
    if (this.open !== null) return;
    const onclick = this.tree.attribute(node, 'onclick');
    const { href, via } = onclick === null ? NOWHERE : targetOf(null, onclick, this.out.base);
    const known = href === undefined && via !== 'postback' ? this.dataAddress(node) : undefined;
    if (known !== undefined) {
      this.begin(node, frame, 'onclick', known).scripted = true;
      return;
    }
    const isPressed =
      tag === 'button' && (onclick !== null || this.tree.attribute(node, 'data-page') !== null);
    if (href === undefined && via !== 'postback' && !isPressed) return;
    this.begin(node, frame, via === 'a' ? 'onclick' : via, href);
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

  /** A list to choose from opens. */
  choice(node: N): void {
    this.choosing = leadsByChoice(this.tree.attribute(node, 'onchange'));
  }

  option(node: N, frame: Frame<N>): void {
    const value = this.tree.attribute(node, 'value');
    const href = optionAddress(value, this.out.base, this.choosing) ?? this.dataAddress(node);
    const open = this.begin(node, frame, 'option', href);
    const label = this.tree.attribute(node, 'label');
    if (label !== null) namesOf(open).titles.push(label);
  }

  /** What is a link as a whole, without a text of its own. */
  mark(node: N, frame: Frame<N>, via: Link['via'], href: string): void {
    this.begin(node, frame, via, href);
    this.end();
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
    const open: OpenLink<N> = {
      link,
      frame,
      text: '',
      names: null,
      under,
      scripted: false,
      reference: null,
      opens: NO_IDS,
      node,
    };
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
    const { link, reference } = open;
    const bare = withoutIndent(open.text);
    const text = (scanText(bare) < 0 ? cleanText(open.text, out.writing) : bare).slice(0, MAX_TEXT);
    this.panels.takeName(open.node, open.opens, text);
    if (open.scripted && (text === '' || text.length > MAX_SCRIPTED)) return;
    const contact = reference === null ? null : contactIn(reference, text);
    if (contact !== null) namesOf(open).titles.push(contact);
    const { names } = open;
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
