import { NAMED } from './class-names.ts';
import type { Frame } from './frame.ts';
import type { TableStack } from './table-stack.ts';

/** What a box is of a table that boxes make; `group`: rows that stand together, such as those of the head. */
export type BoxPart = 'table' | 'group' | 'head-group' | 'row' | 'head-row' | 'cell' | 'head-cell';

/** Source: WAI-ARIA 1.2, roles of tables and grids. */
const ROLES: ReadonlyMap<string, BoxPart> = new Map([
  ['table', 'table'],
  ['grid', 'table'],
  ['treegrid', 'table'],
  ['row', 'row'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['rowheader', 'cell'],
  ['columnheader', 'head-cell'],
]);
/** Names of a row: it is called so, or after the table (`table-head`). */
const ROW = NAMED.row | NAMED.ofTable;
const TABLE_TAGS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/**
 * Tables that are made of boxes: by the roles of the elements, or by names as makers give them (`flex-table` › `table-row` › any boxes),
 * of which the head must be named as such.
 */
export class BoxTables<N> {
  private readonly tables: TableStack<N>;
  /** Of the tables of boxes that are open: whether roles make it. */
  private readonly open: boolean[] = [];

  constructor(tables: TableStack<N>) {
    this.tables = tables;
  }

  /** True where roles are to be asked for: a table of roles is open. */
  get asksRoles(): boolean {
    return this.open.length > 0 && this.open[this.open.length - 1] === true;
  }

  /** What an element is of a table of boxes, by its role, and by what its names say (`NAMED`) within which other part; else null. */
  partOf({ kind, parent }: Frame<N>, role: string | null, named: number): BoxPart | null {
    if (TABLE_TAGS.has(kind.tag)) return null;
    const { tables } = this;
    const byRole = role === null ? undefined : ROLES.get(role);
    if (byRole === 'table') return tables.isOpen && !tables.isOfBoxes ? null : 'table';
    if (byRole !== undefined) return this.asksRoles && tables.isOfBoxes ? byRole : null;
    const within = parent?.part ?? null;
    if (within === null || this.asksRoles) return this.opensNamed(kind.grouping, named) ? 'table' : null;
    if (!kind.block || kind.tag === 'br' || kind.tag === 'hr') return null;
    const isHead = (named & NAMED.headRow) !== 0;
    switch (within) {
      case 'table':
        if (this.opensNamed(kind.grouping, named)) return 'table';
        if ((named & ROW) === 0) return isHead ? 'head-group' : 'group';
        return isHead ? 'head-row' : 'row';
      case 'group':
      case 'head-group':
        if (this.opensNamed(kind.grouping, named)) return 'table';
        if ((named & ROW) === 0) return null;
        return isHead || within === 'head-group' ? 'head-row' : 'row';
      case 'row':
      case 'head-row':
        if ((named & NAMED.row) !== 0 && tables.isRowEmpty) return within;
        return 'cell';
      default:
        return null;
    }
  }

  /** One within a cell, or a table of elements, lays that out. */
  private opensNamed(grouping: boolean, named: number): boolean {
    const { isInCell, isOfBoxes, isOpen } = this.tables;
    return (named & NAMED.table) !== 0 && grouping && (!isOpen || (isOfBoxes && !isInCell));
  }

  enter(frame: Frame<N>, part: BoxPart, role: string | null, named: number): void {
    const { tables } = this;
    const { parent } = frame;
    frame.part = part;
    if (part === 'table') {
      this.open.push(role !== null && ROLES.has(role));
      tables.enterTable(frame, null, true);
    } else if (part === 'row' || part === 'head-row') {
      // A row within one: what was taken for a row is a group of them.
      if (parent !== null && (parent.part === 'row' || parent.part === 'head-row') && !this.asksRoles) {
        tables.takeBackRow();
        parent.part = part === 'row' ? 'group' : 'head-group';
      }
      tables.enterRow(part === 'head-row');
      // `table-header` is no head of the page.
      if (parent !== null && (named & ROW) !== 0) frame.region = parent.region;
    } else if (part === 'cell' || part === 'head-cell') tables.enterCell();
  }

  leave({ part }: Frame<N>): void {
    if (part === 'table') {
      this.open.pop();
      this.tables.leaveTable();
    } else if (part === 'cell' || part === 'head-cell') this.tables.leaveCell(part === 'head-cell');
  }
}
