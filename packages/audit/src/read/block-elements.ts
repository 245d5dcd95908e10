import type { BlockReader } from './blocks.ts';
import type { ElementKind } from './elements.ts';
import type { FormReader } from './forms.ts';
import type { Frame } from './frame.ts';
import type { LinkReader } from './links.ts';
import type { PanelReader } from './panels.ts';
import type { RoleReader } from './roles.ts';
import type { TableStack } from './table-stack.ts';
import type { TreeAdapter } from './tree.ts';

/** The readers of what ends a run of text. */
export interface BlockElementReaders<N> {
  tree: TreeAdapter<N>;
  blocks: BlockReader<N>;
  links: LinkReader<N>;
  forms: FormReader<N>;
  tables: TableStack<N>;
  panels: PanelReader<N>;
  roles: RoleReader<N>;
}

/** Hands on the elements that begin and end a run of text, each to the reader of its kind. */
export class BlockElements<N> {
  private readonly tree: TreeAdapter<N>;
  private readonly blocks: BlockReader<N>;
  private readonly links: LinkReader<N>;
  private readonly forms: FormReader<N>;
  private readonly tables: TableStack<N>;
  private readonly panels: PanelReader<N>;
  private readonly roles: RoleReader<N>;

  constructor(readers: BlockElementReaders<N>) {
    this.tree = readers.tree;
    this.blocks = readers.blocks;
    this.links = readers.links;
    this.forms = readers.forms;
    this.tables = readers.tables;
    this.panels = readers.panels;
    this.roles = readers.roles;
  }

  /** Takes an element that opens, of which it is known whether it has attributes, and its `id`. */
  enter(node: N, kind: ElementKind, frame: Frame<N>, attributed: boolean, id: string | null): void {
    if (id !== null) this.openPanel(node, id, frame);
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
        this.roles.read(node, frame);
        this.links.clickable(node, tag, frame);
        break;
      case 'td':
        if (attributed) {
          this.roles.read(node, frame);
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
        if (attributed && kind.custom) this.roles.read(node, frame);
    }
  }

  private enterCell(node: N, attributed: boolean): void {
    const { tables, tree } = this;
    if (attributed) tables.enterCell(tree.attribute(node, 'colspan'), tree.attribute(node, 'rowspan'));
    else tables.enterCell();
  }

  /** The panel of a tab stands under the name of the tab, wherever the bar of tabs is. */
  private openPanel(node: N, id: string, frame: Frame<N>): void {
    const name = this.panels.nameOf(node, id);
    if (name !== null && (frame.region === 'main' || frame.region === 'aside')) this.blocks.head(name, frame);
  }

  /** Takes the end of an element by its name. */
  leave(tag: string): void {
    switch (tag) {
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
}
