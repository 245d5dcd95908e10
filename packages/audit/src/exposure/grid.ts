import type { PageRecord } from '../record/page.ts';
import { columnHeads } from '../site/column-heads.ts';
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

/** The data tables of a page, rebuilt out of its blocks: each cell where it stands, beside joined ones too. */
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
    const rows = new Map<number, string[]>();
    const headBlocks: number[] = [];
    for (const i of blocks) {
      const { text, row, column } = page.blocks[i] as PageRecord['blocks'][number];
      if (row === undefined || column === undefined || column >= MAX_COLUMNS) continue;
      if (row < (table.dataFrom ?? 0)) {
        if (row >= (table.headFrom ?? 0)) headBlocks[column] = i;
        continue;
      }
      let cells = rows.get(row);
      if (cells === undefined) {
        cells = [];
        rows.set(row, cells);
      }
      const known = cells[column];
      cells[column] = known === undefined ? text : `${known} ${text}`;
    }
    const first = blocks[0] ?? table.block;
    const headers = columnHeads(page, index);
    return {
      title: [table.caption, ...titleBefore(page, first)].join(' | '),
      headers,
      headBlocks: Array.from({ length: Math.max(headers.length, 1) }, (_, i) => headBlocks[i] ?? first),
      rows: Array.from(rows.values(), cells => Array.from(cells, text => text ?? '')),
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
