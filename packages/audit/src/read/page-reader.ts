import { BlockReader, headingLevel } from './blocks.ts';
import { BoxTables } from './box-tables.ts';
import { NAMED } from './class-names.ts';
import { type ElementKind, kindOf } from './elements.ts';
import { nameAround } from './entries.ts';
import { FormReader } from './forms.ts';
import { childFrame, type Frame, Paths } from './frame.ts';
import { HeadReader } from './head.ts';
import { Hosts } from './hosts.ts';
import { LinkReader } from './links.ts';
import { readPicture } from './pictures.ts';
import { PlaceReader } from './place.ts';
import { ShownReader } from './shown.ts';
import { TableStack } from './table-stack.ts';
import type { TreeAdapter } from './tree.ts';
import { countInsecure, nothingWalked, type Walked } from './walked.ts';

/** Takes the elements and texts of a page as they come and hands each to the reader of its kind. */
export class PageReader<N> {
  readonly out: Walked;
  private readonly tree: TreeAdapter<N>;
  private readonly paths: Paths<N>;
  private readonly blocks: BlockReader<N>;
  private readonly links: LinkReader<N>;
  private readonly shown: ShownReader<N>;
  private readonly forms: FormReader<N>;
  private readonly tables: TableStack<N>;
  private readonly boxes: BoxTables<N>;
  private readonly place: PlaceReader<N>;
  private readonly head: HeadReader<N>;
  private readonly hosts: Hosts<N>;

  constructor(tree: TreeAdapter<N>, pageUrl: string, today: string) {
    this.tree = tree;
    this.out = nothingWalked(pageUrl);
    this.paths = new Paths();
    this.blocks = new BlockReader(tree, this.paths, this.out, today);
    this.place = new PlaceReader(tree, this.out);
    this.head = new HeadReader(tree, this.out, this.place.styles);
    this.hosts = new Hosts(tree, this.out);
    this.links = new LinkReader(tree, this.paths, this.out, this.place.panels);
    this.shown = new ShownReader(tree, this.out, this.links);
    this.forms = new FormReader(tree, this.paths, this.out);
    this.tables = new TableStack(this.paths, this.out);
    this.boxes = new BoxTables(this.tables);
  }

  /** Opens an element; null where its content is not walked. */
  enter(node: N, name: string, parent: Frame<N>): Frame<N> | null {
    const { out, tree } = this;
    out.elements += 1;
    const kind = kindOf(name);
    const { tag } = kind;
    const frame = childFrame(node, kind, parent);
    const attributed = tree.hasAttributes(node);
    const id = attributed ? tree.attribute(node, 'id') : null;
    if (id !== null && parent.host === null) frame.id = this.paths.note(id);
    if (kind.skipped) {
      this.skip(node, tag, frame);
      return null;
    }
    if (tag === 'head') {
      if (parent.host === null) this.head.read(node, this.paths);
      return null;
    }
    if (tag === 'html') {
      if (parent.host === null) out.lang = tree.attribute(node, 'lang')?.trim().toLowerCase() ?? '';
      return frame;
    }
    let named = 0;
    let role: string | null = null;
    if (attributed ? kind.hideable : kind.region !== undefined) {
      named = this.place.read(node, kind, frame, attributed, id);
      role = this.place.role;
      if ((named & NAMED.viewer) !== 0) this.shown.viewer(node, frame);
    }
    if (attributed && role === null && (kind.custom || this.boxes.asksRoles))
      role = tree.attribute(node, 'role');
    if (tag === 'iframe' || tag === 'frame') return this.shown.frame(node, frame) ? frame : null;
    if (role !== null || parent.part !== null || (named & NAMED.table) !== 0)
      this.enterBox(frame, role, named);
    if (kind.block) {
      this.flush();
      if (id !== null) this.openPanel(node, id, frame);
      this.enterBlock(node, kind, frame, attributed);
    } else {
      this.enterInline(node, kind, frame, attributed);
    }
    return frame;
  }

  private enterBox(frame: Frame<N>, role: string | null, named: number): void {
    const part = this.boxes.partOf(frame, role, named);
    if (part === null) return;
    this.flush();
    this.boxes.enter(frame, part, role, named);
  }

  /** Takes what an element says whose content is no text of the page. */
  private skip(node: N, tag: string, frame: Frame<N>): void {
    const { tree } = this;
    switch (tag) {
      case 'noscript':
        this.links.unscripted(node, frame);
        break;
      case 'embed':
        this.shown.shown(node, tree.attribute(node, 'src'), frame);
        break;
      case 'object':
        this.shown.shown(node, tree.attribute(node, 'data'), frame);
        break;
      case 'textarea':
        this.forms.field(node, 'textarea', frame);
        this.tables.takeField();
        break;
      default:
        if (tag === 'script') this.shown.script(node, frame);
        // Those of a frame are its own.
        if (tag === 'script' || frame.host === null) this.head.take(node, tag);
    }
  }

  /** The node whose children are read in place of an element's own, or null. */
  innerOf(node: N, frame: Frame<N>): N | null {
    return this.hosts.innerOf(node, frame);
  }

  private enterBlock(node: N, kind: ElementKind, frame: Frame<N>, attributed: boolean): void {
    const { tag } = kind;
    switch (tag) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        frame.heading = Number(tag[1]);
        if (attributed) this.links.clickable(node, tag, frame);
        break;
      case 'div':
      case 'li':
      case 'p':
        if (!attributed) break;
        this.readRole(node, frame);
        this.links.clickable(node, tag, frame);
        break;
      case 'td':
        if (attributed) {
          this.readRole(node, frame);
          this.links.clickable(node, tag, frame);
        }
        this.enterCell(node, attributed);
        break;
      case 'article':
      case 'section':
      case 'figure':
      case 'dd':
      case 'dt':
        if (attributed) this.links.clickable(node, tag, frame);
        break;
      case 'th':
        this.enterCell(node, attributed);
        break;
      case 'tr':
        if (attributed) this.links.clickable(node, tag, frame);
        this.tables.enterRow();
        break;
      case 'dialog':
        if (this.tree.attribute(node, 'open') === null) frame.hidden = true;
        break;
      case 'table':
        this.tables.enterTable(frame, this.tree.attribute(node, 'role'));
        break;
      case 'form':
        this.forms.enterForm(node, frame);
        break;
      case 'button':
        this.forms.enterButton(node);
        this.links.clickable(node, tag, frame);
        break;
      case 'select':
        this.links.choice(node);
        this.forms.field(node, 'select', frame);
        this.tables.takeField();
        break;
      case 'option':
        this.links.option(node, frame);
        break;
      default:
        if (attributed && kind.custom) this.readRole(node, frame);
    }
  }

  private enterCell(node: N, attributed: boolean): void {
    const { tables, tree } = this;
    if (attributed) tables.enterCell(tree.attribute(node, 'colspan'), tree.attribute(node, 'rowspan'));
    else tables.enterCell();
  }

  private enterInline(node: N, { tag }: ElementKind, frame: Frame<N>, attributed: boolean): void {
    switch (tag) {
      case 'a':
        this.blocks.enterLink();
        this.links.start(node, tag, frame);
        return;
      case 'img':
        readPicture(node, frame, this.tree, this.paths, this.links, this.out);
        return;
      case 'area':
        this.links.start(node, tag, frame);
        break;
      case 'input':
        if (this.forms.input(node, frame)) this.tables.takeField();
        else this.links.pressed(node, frame);
        break;
      case 'label':
        this.forms.enterLabel(node);
        break;
      case 'link':
        countInsecure(this.out, this.tree.attribute(node, 'href'));
        break;
      case 'b':
      case 'strong':
        this.blocks.enterStrong();
        break;
      case 'span':
        if (attributed) this.links.clickable(node, tag, frame);
        break;
      case 'font':
        if (attributed)
          this.place.noteFont(this.tree.attribute(node, 'face') ?? this.tree.attribute(node, 'style'));
        break;
      case 'i':
      case 'u':
      case 'em':
        break;
      case 'time':
        this.blocks.enterTime(attributed ? this.tree.attribute(node, 'datetime') : null);
        break;
      default:
        if (attributed) this.readRole(node, frame);
    }
    if (attributed) this.blocks.takeStyle(node);
  }

  leave(frame: Frame<N>): void {
    const { tag, block } = frame.kind;
    if (frame.host !== null) this.hosts.leave(frame);
    if (block) {
      this.flush(frame);
      nameAround(frame, this.out.blocks.length - 1);
    }
    this.links.leave(frame);
    if (frame.part !== null) {
      this.flush();
      this.boxes.leave(frame);
    }
    switch (tag) {
      case 'a':
        this.blocks.leaveLink();
        break;
      case 'b':
      case 'strong':
        this.blocks.leaveStrong();
        break;
      case 'label':
        this.forms.leaveLabel();
        break;
      case 'time':
        this.blocks.leaveTime();
        break;
      case 'button':
        this.forms.leaveButton();
        break;
      case 'td':
      case 'th':
        this.tables.leaveCell(tag === 'th');
        break;
      case 'caption':
        this.tables.leaveCaption();
        break;
      case 'table':
        this.tables.leaveTable();
        break;
      case 'form':
        this.forms.leaveForm();
        break;
      default:
    }
  }

  takeText(raw: string, frame: Frame<N>): void {
    if (this.blocks.isApart(frame)) this.flush();
    if (!this.blocks.takeText(raw, frame)) return;
    this.links.takeText(raw);
    this.forms.takeText(raw);
  }

  /** Ends the current run of text; words on both sides of a boundary stay apart. */
  private flush(closing?: Frame<N>): void {
    if (!this.blocks.isOpen) return;
    const text = this.blocks.end(closing);
    if (text !== '') this.tables.takeBlock(text);
    this.links.takeBreak();
    this.forms.takeText(' ');
  }

  private readRole(node: N, frame: Frame<N>): void {
    const role = this.tree.attribute(node, 'role');
    if (role === 'heading') frame.heading = headingLevel(this.tree.attribute(node, 'aria-level'));
    else if (role === 'tab') this.links.tab(node, frame);
  }

  /** The panel of a tab stands under the name of the tab, wherever the bar of tabs is. */
  private openPanel(node: N, id: string, frame: Frame<N>): void {
    const name = this.place.panels.nameOf(node, id);
    if (name !== null && (frame.region === 'main' || frame.region === 'aside')) this.blocks.head(name, frame);
  }

  finish(): Walked {
    this.flush();
    this.forms.finish();
    this.tables.finish();
    return this.out;
  }
}
