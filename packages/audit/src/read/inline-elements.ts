import type { BlockReader } from './blocks.ts';
import type { FormReader } from './forms.ts';
import type { Frame, Paths } from './frame.ts';
import type { LinkReader } from './links.ts';
import { readPicture } from './pictures.ts';
import type { PlaceReader } from './place.ts';
import type { RoleReader } from './roles.ts';
import type { TableStack } from './table-stack.ts';
import type { TreeAdapter } from './tree.ts';
import { countInsecure, type Walked } from './walked.ts';

/** The readers of what stands within a run of text. */
export interface InlineReaders<N> {
  tree: TreeAdapter<N>;
  paths: Paths<N>;
  out: Walked;
  blocks: BlockReader<N>;
  links: LinkReader<N>;
  forms: FormReader<N>;
  tables: TableStack<N>;
  place: PlaceReader<N>;
  roles: RoleReader<N>;
}

/** Hands on the elements that stand within a run of text, each to the reader of its kind. */
export class InlineElements<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly paths: Paths<N>;
  private readonly out: Walked;
  private readonly blocks: BlockReader<N>;
  private readonly links: LinkReader<N>;
  private readonly forms: FormReader<N>;
  private readonly tables: TableStack<N>;
  private readonly place: PlaceReader<N>;
  private readonly roles: RoleReader<N>;

  constructor(readers: InlineReaders<N>) {
    this.tree = readers.tree;
    this.paths = readers.paths;
    this.out = readers.out;
    this.blocks = readers.blocks;
    this.links = readers.links;
    this.forms = readers.forms;
    this.tables = readers.tables;
    this.place = readers.place;
    this.roles = readers.roles;
  }

  /** Takes an element that opens, of which it is known whether it has attributes. */
  enter(node: N, tag: string, frame: Frame<N>, attributed: boolean): void {
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
        if (attributed) this.roles.read(node, frame);
    }
    if (attributed) this.blocks.takeStyle(node);
  }

  /** Takes the end of an element by its name. */
  leave(tag: string): void {
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
      default:
    }
  }
}
