import type { PageRecord } from '../record/page.ts';
import type { ExposedTable } from './exposure.ts';

/** A table of a page as rows of cells, with the block of each head. */
export interface PageTable extends ExposedTable {
  /** Block of each head; of the first cell where there is none. */
  headBlocks: readonly number[];
}

/** Blocks before a table that may say what it lists. */
const BEFORE = 3;
/** So far above a table its heading is looked for. */
const HEADING_WITHIN = 200;
const MAX_COLUMNS = 60;
const CELL = /^(.*)>t[dh]:nth-child\((\d+)\)(?!.*>t[dh]:nth-child)/;

interface Cell {
  row: string;
  column: number;
}

/** Row and column of a block, by the path of its cell; the next one where the cell is known by an id alone. */
function cellOf(selector: string, last: Cell, width: number): Cell {
  const found = CELL.exec(selector);
  if (found === null) {
    const column = last.column + 1;
    return column < width ? { row: last.row, column } : { row: `${last.row}+`, column: 0 };
  }
  return { row: found[1] ?? '', column: Number(found[2]) - 1 };
}

/** The data tables of a page, rebuilt out of its blocks. Merged cells shift what is right of them. */
export function tablesOf(page: PageRecord): PageTable[] {
  const blocksOf = new Map<number, number[]>();
  for (const [i, block] of page.blocks.entries()) {
    if (block.table === undefined) continue;
    const list = blocksOf.get(block.table);
    if (list === undefined) blocksOf.set(block.table, [i]);
    else list.push(i);
  }
  return page.tables.map((table, index) => {
    const blocks = blocksOf.get(index) ?? [];
    const rows: string[][] = [];
    const places: number[][] = [];
    let last: Cell = { row: '', column: -1 };
    let open: string | null = null;
    for (const i of blocks) {
      const { text, selector } = page.blocks[i] as { text: string; selector: string };
      const cell = cellOf(selector, last, table.columns);
      if (cell.row !== open) {
        rows.push([]);
        places.push([]);
        open = cell.row;
      }
      last = cell;
      if (cell.column >= MAX_COLUMNS) continue;
      const row = rows[rows.length - 1] as string[];
      const known = row[cell.column];
      row[cell.column] = known === undefined ? text : `${known} ${text}`;
      (places[places.length - 1] as number[])[cell.column] ??= i;
    }
    const headed = table.headers.length > 0 && rows.length > 0;
    const first = blocks[0] ?? table.block;
    const head = headed ? (rows[0] as string[]) : [];
    return {
      title: [table.caption, ...titleBefore(page, first)].join(' | '),
      headers: Array.from(head, text => text ?? ''),
      headBlocks: Array.from(
        { length: Math.max(head.length, 1) },
        (_, column) => places[0]?.[column] ?? first,
      ),
      rows: (headed ? rows.slice(1) : rows).map(row => Array.from(row, text => text ?? '')),
    };
  });
}

/** The short texts right above a table, and the heading it stands under. */
function titleBefore(page: PageRecord, block: number): string[] {
  const texts: string[] = [];
  for (let i = block - 1; i >= Math.max(0, block - BEFORE); i--) {
    const above = page.blocks[i];
    if (above === undefined || above.table !== undefined) break;
    if (above.text.length <= 300) texts.push(above.text);
  }
  for (let i = block - 1; i >= Math.max(0, block - HEADING_WITHIN); i--) {
    const above = page.blocks[i];
    if (above !== undefined && above.heading > 0) {
      texts.push(above.text);
      break;
    }
  }
  return texts;
}
