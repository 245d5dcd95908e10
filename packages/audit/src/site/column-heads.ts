import type { PageRecord } from '../record/page.ts';
import { KeptWith } from './kept-with.ts';

const NONE: readonly string[] = [];
const known = new KeptWith<PageRecord, Map<number, readonly string[]>>();

/**
 * What each column of a table is called, from the first, `''` for none: where the head has two rows, what the columns are of and
 * the own name (`Người tiếp Họ và tên`).
 */
export function columnHeads(record: PageRecord, table: number): readonly string[] {
  let ofPage = known.get(record);
  if (ofPage === undefined) {
    ofPage = new Map();
    known.set(record, ofPage);
    for (const [index, heads] of gather(record)) ofPage.set(index, heads);
  }
  return ofPage.get(table) ?? NONE;
}

/** The texts of the heads' cells, by table, by row, by column. */
function gather({ blocks, tables }: PageRecord): Map<number, readonly string[]> {
  const cells = new Map<number, string[][]>();
  for (const { table, row, column, text } of blocks) {
    if (table === undefined || row === undefined || column === undefined) continue;
    const { headFrom, dataFrom } = tables[table] ?? {};
    if (headFrom === undefined || dataFrom === undefined || row < headFrom || row >= dataFrom) continue;
    let rows = cells.get(table);
    if (rows === undefined) {
      rows = [];
      cells.set(table, rows);
    }
    rows[row - headFrom] ??= [];
    const cellsOfRow = rows[row - headFrom] as string[];
    const before = cellsOfRow[column];
    cellsOfRow[column] = before === undefined ? text : `${before} ${text}`;
  }
  return new Map(Array.from(cells, ([table, rows]) => [table, joined(rows)]));
}

function joined(rows: readonly (readonly string[] | undefined)[]): string[] {
  const above = rows[0] ?? NONE;
  const below = rows.slice(1).findLast(row => row !== undefined) ?? NONE;
  let over = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    over = above[column] ?? over;
    const own = below[column];
    return own === undefined ? (above[column] ?? '') : `${over} ${own}`.trim();
  });
}
