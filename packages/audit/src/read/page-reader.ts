import { BlockElements } from './block-elements.ts';
import { BlockReader } from './blocks.ts';
import { BoxTables } from './box-tables.ts';
import { NAMED } from './class-names.ts';
import { kindOf } from './elements.ts';
import { nameAround } from './entries.ts';
import { FormReader } from './forms.ts';
import { childFrame, type Frame, Paths } from './frame.ts';
import { HeadReader } from './head.ts';
import { Hosts } from './hosts.ts';
import { InlineElements } from './inline-elements.ts';
import { LinkReader } from './links.ts';
import { PlaceReader } from './place.ts';
import { RoleReader } from './roles.ts';
import { ShownReader } from './shown.ts';
import { SkippedElements } from './skipped-elements.ts';
import { TableStack } from './table-stack.ts';
import type { TreeAdapter } from './tree.ts';
import { nothingWalked, type Walked } from './walked.ts';

/** Takes the elements and texts of a page as they come: where each stands, and who hands it on. */
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
  private readonly skipped: SkippedElements<N>;
  private readonly block: BlockElements<N>;
  private readonly inline: InlineElements<N>;

  constructor(tree: TreeAdapter<N>, pageUrl: string, today: string) {
    const out = nothingWalked(pageUrl);
    const paths = new Paths<N>();
    const blocks = new BlockReader(tree, paths, out, today);
    const place = new PlaceReader(tree, out);
    const { panels } = place;
    const head = new HeadReader(tree, out, place.styles);
    const links = new LinkReader(tree, paths, out, panels);
    const shown = new ShownReader(tree, out, links);
    const forms = new FormReader(tree, paths, out);
    const tables = new TableStack(paths, out);
    const roles = new RoleReader(tree, links);
    this.tree = tree;
    this.out = out;
    this.paths = paths;
    this.blocks = blocks;
    this.place = place;
    this.head = head;
    this.hosts = new Hosts(tree, out);
    this.links = links;
    this.shown = shown;
    this.forms = forms;
    this.tables = tables;
    this.boxes = new BoxTables(tables);
    this.skipped = new SkippedElements({ tree, links, shown, forms, tables, head });
    this.block = new BlockElements({ tree, blocks, links, forms, tables, panels, roles });
    this.inline = new InlineElements({ tree, paths, out, blocks, links, forms, tables, place, roles });
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
      this.skipped.take(node, tag, frame);
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
      this.block.enter(node, kind, frame, attributed, id);
    } else {
      this.inline.enter(node, tag, frame, attributed);
    }
    return frame;
  }

  private enterBox(frame: Frame<N>, role: string | null, named: number): void {
    const part = this.boxes.partOf(frame, role, named);
    if (part === null) return;
    this.flush();
    this.boxes.enter(frame, part, role, named);
  }

  /** The node whose children are read in place of an element's own, or null. */
  innerOf(node: N, frame: Frame<N>): N | null {
    return this.hosts.innerOf(node, frame);
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
    if (block) this.block.leave(tag);
    else this.inline.leave(tag);
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

  finish(): Walked {
    this.flush();
    this.forms.finish();
    this.tables.finish();
    return this.out;
  }
}
