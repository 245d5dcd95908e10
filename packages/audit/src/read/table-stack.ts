import type { Frame, Paths } from './frame.ts';
import { splitDates } from './split-dates.ts';
import { addCell, closeTable, type OpenTable, openRow, openTable } from './tables.ts';
import type { Walked } from './walked.ts';

/** The tables that are open while a page is walked, one within the other. */
export class TableStack<N> {
  private readonly paths: Paths<N>;
  private readonly out: Walked;
  private readonly tables: OpenTable[] = [];
  private readonly outerCells: (string | null)[] = [];
  private cell: string | null = null;
  private count = 0;
  /** Index among the tables of data by the number given on opening. */
  private readonly kept: number[] = [];

  constructor(paths: Paths<N>, out: Walked) {
    this.paths = paths;
    this.out = out;
  }

  /** Number of the innermost table, as blocks carry it until `finish`. */
  get current(): number | undefined {
    return this.top?.id;
  }

  enterTable(frame: Frame<N>, role: string | null): void {
    const outer = this.top;
    if (outer !== undefined) outer.nested = true;
    this.outerCells.push(this.cell);
    this.cell = null;
    const { blocks } = this.out;
    this.tables.push(openTable(this.count++, frame.region, blocks.length, this.paths.of(frame), role));
  }

  leaveTable(): void {
    const table = this.tables.pop();
    this.cell = this.outerCells.pop() ?? null;
    if (table === undefined) return;
    const data = closeTable(table);
    if (data === null) return;
    if (data.headers.length > 0) this.out.dates.push(...splitDates(data.headers, table.rows));
    this.kept[table.id] = this.out.tables.length;
    this.out.tables.push(data);
  }

  enterRow(): void {
    if (this.top !== undefined) openRow(this.top, this.out.blocks.length);
  }

  /** True in the first row of a table: what its cells reach over is its head. */
  get isFirstRow(): boolean {
    return this.top !== undefined && this.top.rows.length === 1;
  }

  /** Notes over how many rows a cell of the first row reaches (`rowspan`). */
  takeSpan(rows: string | null): void {
    const span = rows === null ? 1 : Number(rows);
    if (this.top !== undefined && span > this.top.headRows) this.top.headRows = span;
  }

  enterCell(): void {
    this.cell = '';
  }

  leaveCell(head: boolean): void {
    if (this.top !== undefined && this.cell !== null) addCell(this.top, this.cell.slice(0, 1000), head);
    this.cell = null;
  }

  leaveCaption(): void {
    const last = this.out.blocks[this.out.blocks.length - 1];
    if (this.top !== undefined && last !== undefined && last.table === this.top.id)
      this.top.caption = last.text;
  }

  /** Takes the text of a block for that of the open cell. */
  takeBlock(text: string): void {
    if (this.cell !== null) this.cell += this.cell === '' ? text : ` ${text}`;
  }

  /** Notes a form field: a table of fields is layout. */
  takeField(): void {
    if (this.top !== undefined) this.top.controls += 1;
  }

  /** Gives blocks the index of their table of data; those in tables of layout stand in none. */
  finish(): void {
    for (const block of this.out.blocks) {
      if (block.table === undefined) continue;
      const index = this.kept[block.table];
      if (index === undefined) delete block.table;
      else block.table = index;
    }
  }

  private get top(): OpenTable | undefined {
    return this.tables.length === 0 ? undefined : this.tables[this.tables.length - 1];
  }
}
