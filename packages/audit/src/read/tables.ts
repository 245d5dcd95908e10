import type { Region, Table } from '../record/page.ts';
import type { OpenRow } from './split-dates.ts';

/** A table while it is walked. */
export interface OpenTable {
  /** Provisional number, given out in the order tables open. */
  id: number;
  region: Region;
  block: number;
  selector: string;
  caption: string;
  nested: boolean;
  role: string | null;
  /** Made of boxes, and not of a `table`. */
  boxes: boolean;
  controls: number;
  rows: OpenRow[];
  /** Rows over which the tallest cell of the first one reaches. */
  headRows: number;
}

/** Cells longer than this hold running text: a table of them is layout. */
const LAYOUT_CELL = 400;
const MAX_ROWS = 20_000;
/** Columns that are told apart. */
export const MAX_COLUMNS = 60;

export function openTable(
  id: number,
  region: Region,
  block: number,
  selector: string,
  role: string | null,
  boxes = false,
): OpenTable {
  return {
    id,
    region,
    block,
    selector,
    caption: '',
    nested: false,
    role,
    boxes,
    controls: 0,
    rows: [],
    headRows: 1,
  };
}

/** Starts a row whose first text will be `block`; beyond a bound rows are counted into the last one. */
export function openRow(table: OpenTable, block: number, head = false): void {
  const index = table.rows.length;
  if (index < MAX_ROWS) table.rows.push({ cells: [], heads: 0, block, index, head });
}

/** Adds a finished cell to the current row. */
export function addCell(table: OpenTable, text: string, head: boolean): void {
  if (table.rows.length === 0) openRow(table, table.block);
  const row = table.rows[table.rows.length - 1];
  if (row === undefined || row.cells.length >= MAX_COLUMNS) return;
  row.cells.push(text);
  if (head || row.head) row.heads += 1;
}

/**
 * The table as data, or null where it only lays out the page: one that holds another table, one of a single row
 * or column, or one whose cells hold running text.
 */
export function closeTable(table: OpenTable): Table | null {
  if (
    table.nested ||
    (table.controls > 0 && table.rows.length <= 6) ||
    table.role === 'presentation' ||
    table.role === 'none' ||
    (table.boxes && !isOfBoxes(table))
  )
    return null;
  const filled = table.rows.filter(row => row.cells.filter(cell => cell !== '').length >= 2);
  const columns = Math.max(0, ...filled.map(row => row.cells.length));
  if (filled.length === 0 || columns < 2) return null;
  const first = filled[0];
  if (first === undefined) return null;
  const hasHead = first.heads > 0 || looksLikeHead(first.cells, filled[1]?.cells);
  if (filled.length < 2 && !hasHead) return null;
  const below = filled[1];
  // A head of two rows: the second says what the joined cells of the first are of.
  const isSecond =
    below !== undefined &&
    (first.heads > 0 && below.heads === below.cells.length
      ? true
      : hasHead && isSpanned(table, below) && looksLikeHead(below.cells, filled[2]?.cells ?? EMPTY));
  const second = isSecond ? below.cells : [];
  const long = filled.flatMap(row => row.cells).filter(cell => cell.length > LAYOUT_CELL).length;
  if (long * 2 > filled.length) return null;
  return {
    headers: hasHead ? [...first.cells, ...second].slice(0, MAX_COLUMNS).map(cell => cell.slice(0, 200)) : [],
    caption: table.caption.slice(0, 300),
    rows: filled.length - (hasHead ? 1 : 0) - (second.length > 0 ? 1 : 0),
    columns,
    ...(hasHead ? { headFrom: first.index, dataFrom: (isSecond ? below : first).index + 1 } : {}),
    ...(table.boxes ? { boxes: true } : {}),
    region: table.region,
    block: table.block,
    selector: table.selector,
  };
}

const EMPTY: readonly string[] = [''];

/** A cell of fewer columns may be left out where it has nothing to say. */
const LEFT_OUT = 1;

/**
 * Whether boxes that are called a table are one: the first row says that it is the head, by its name or role, and those below have
 * as many cells.
 */
function isOfBoxes({ rows }: OpenTable): boolean {
  const [first, ...below] = rows;
  if (first === undefined || below.length === 0 || first.heads < first.cells.length) return false;
  const { length } = first.cells;
  const alike = below.filter(({ cells }) => cells.length <= length && cells.length >= length - LEFT_OUT);
  return length >= 2 && alike.length * 2 > below.length;
}

/** Whether a row is the other half of a first one some of whose cells reach over both, and some do not. */
function isSpanned({ rows, headRows }: OpenTable, below: OpenRow): boolean {
  return (
    headRows === 2 &&
    below === rows[1] &&
    below.cells.length < (rows[2]?.cells.length ?? Number.POSITIVE_INFINITY)
  );
}

/** A first row of short words without digits or dates, over a row with other texts, is a head. */
function looksLikeHead(first: readonly string[], second: readonly string[] | undefined): boolean {
  const words = first.filter(cell => cell !== '');
  if (words.length < 2 || words.some(cell => cell.length > 60 || /\d{3,}/.test(cell))) return false;
  return second?.some((cell, i) => cell !== first[i]) ?? false;
}
