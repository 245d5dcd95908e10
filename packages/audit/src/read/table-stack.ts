import { CellPlaces } from './cell-places.ts';
import type { Frame, Paths } from './frame.ts';
import { splitDates } from './split-dates.ts';
import { addCell, closeTable, type OpenTable, openRow, openTable } from './tables.ts';
import type { Walked } from './walked.ts';

/** An open table, the text of its open cell, and where its cells stand. */
interface Open {
  table: OpenTable;
  cell: string | null;
  places: CellPlaces;
}

const MAX_CELL = 1000;
/** Numbers that tell where a block stands. */
const MARK = 4;

/** The tables that are open while a page is walked, one within the other. */
export class TableStack<N> {
  private readonly paths: Paths<N>;
  private readonly out: Walked;
  private readonly tables: Open[] = [];
  private count = 0;
  /** Index among the tables of data by the number given on opening. */
  private readonly kept: number[] = [];
  /** Blocks within tables, in order: block, number of the table, row (-1 outside of cells), column. */
  private readonly marks: number[] = [];

  constructor(paths: Paths<N>, out: Walked) {
    this.paths = paths;
    this.out = out;
  }

  /** Opens a table; one of `boxes` within another is none. */
  enterTable(frame: Frame<N>, role: string | null, boxes = false): void {
    const outer = this.top;
    if (outer !== undefined) outer.table.nested = true;
    const { blocks } = this.out;
    const selector = this.paths.of(frame);
    const table = openTable(this.count++, frame.region, blocks.length, selector, role, boxes);
    this.tables.push({ table, cell: null, places: new CellPlaces() });
  }

  leaveTable(): void {
    const table = this.tables.pop()?.table;
    if (table === undefined) return;
    const data = closeTable(table);
    if (data === null) return;
    if (data.headers.length > 0) this.out.dates.push(...splitDates(data.headers, table.rows));
    this.kept[table.id] = this.out.tables.length;
    this.out.tables.push(data);
  }

  get isOpen(): boolean {
    return this.tables.length > 0;
  }

  /** True where boxes make the innermost table. */
  get isOfBoxes(): boolean {
    return this.top?.table.boxes === true;
  }

  get isInCell(): boolean {
    return (this.top?.cell ?? null) !== null;
  }

  /** True where nothing stands in the open row yet. */
  get isRowEmpty(): boolean {
    const rows = this.top?.table.rows;
    return rows !== undefined && rows[rows.length - 1]?.cells.length === 0;
  }

  enterRow(head = false): void {
    const { top } = this;
    if (top === undefined) return;
    openRow(top.table, this.out.blocks.length, head);
    top.places.nextRow();
  }

  /** Takes the row that was opened last for none, as what it holds is rows. */
  takeBackRow(): void {
    if (this.top?.table.rows.pop() !== undefined) this.top.places.lastRow();
  }

  /** Opens a cell that reaches over so many columns and rows (`colspan`, `rowspan`). */
  enterCell(columns: string | null = null, rows: string | null = null): void {
    const { top } = this;
    if (top === undefined) return;
    top.cell = '';
    const down = spanOf(rows);
    top.places.nextCell(spanOf(columns), down);
    // What the cells of the first row reach over is the head.
    if (top.table.rows.length === 1 && down > top.table.headRows) top.table.headRows = down;
  }

  leaveCell(head: boolean): void {
    const { top } = this;
    if (top === undefined) return;
    if (top.cell !== null) addCell(top.table, top.cell.slice(0, MAX_CELL), head);
    top.cell = null;
  }

  leaveCaption(): void {
    const { marks, top } = this;
    const last = this.out.blocks[marks[marks.length - MARK] ?? -1];
    if (top !== undefined && last !== undefined && marks[marks.length - MARK + 1] === top.table.id)
      top.table.caption = last.text;
  }

  /** Takes the block that has just ended: it stands in the open table, and its text in the open cell. */
  takeBlock(text: string): void {
    const { top } = this;
    if (top === undefined) return;
    const { cell, places, table } = top;
    const inCell = cell !== null;
    this.marks.push(this.out.blocks.length - 1, table.id, inCell ? places.row : -1, places.column);
    if (inCell && cell.length < MAX_CELL) top.cell = cell === '' ? text : `${cell} ${text}`;
  }

  /** Notes a form field: a table of fields is layout. */
  takeField(): void {
    if (this.top !== undefined) this.top.table.controls += 1;
  }

  /** Gives blocks their place in their table of data; those in tables of layout stand in none. */
  finish(): void {
    const { blocks } = this.out;
    const { kept, marks } = this;
    for (let i = 0; i < marks.length; i += MARK) {
      const table = kept[marks[i + 1] as number];
      const block = blocks[marks[i] as number];
      if (table === undefined || block === undefined) continue;
      block.table = table;
      const row = marks[i + 2] as number;
      if (row < 0) continue;
      block.row = row;
      block.column = marks[i + 3] as number;
    }
  }

  private get top(): Open | undefined {
    return this.tables.length === 0 ? undefined : this.tables[this.tables.length - 1];
  }
}

/** Source: HTML standard, 4.9.12: what is no number, or 0, counts as one. */
function spanOf(value: string | null): number {
  const span = value === null ? 1 : Number.parseInt(value, 10);
  return span >= 1 ? span : 1;
}
