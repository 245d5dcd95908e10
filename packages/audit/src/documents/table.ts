import type { DocumentRecord } from '../record/document.ts';
import type { Passage } from './passages.ts';

/** A table within a document: rows of one page under a row of heads. */
export interface DocumentTable {
  headers: readonly string[];
  /** The row of heads. */
  head: Passage;
  /** Rows below it that hold data. */
  rows: number;
}

/** Rows of a page among which its heads are looked for: titles and numbers stand above them. */
const HEAD_ROWS = 25;
/** A row that is numbered is one of those below the heads. */
const NUMBER = /^\d{1,5}\.?$/;
const cellsOf = (text: string) => text.split(' | ');

/**
 * The tables of a document, by the heads that `isHead` tells (given the cells of a row). Rows are what a reader of
 * workbooks and Word tables gives as such; a PDF has none.
 */
export function documentTables(
  record: DocumentRecord,
  isHead: (cells: readonly string[]) => boolean,
): readonly DocumentTable[] {
  const tables: DocumentTable[] = [];
  const byPage = new Map<number, Passage[]>();
  for (const line of record.lines) {
    const rows = byPage.get(line.page) ?? [];
    if (rows.length === 0) byPage.set(line.page, rows);
    rows.push(line);
  }
  for (const rows of byPage.values()) {
    const at = rows.slice(0, HEAD_ROWS).findIndex(({ text }) => {
      const cells = cellsOf(text);
      return !NUMBER.test(cells[0] ?? '') && isHead(cells);
    });
    const head = rows[at];
    if (head === undefined) continue;
    const below = rows.slice(at + 1).filter(({ text }) => cellsOf(text).length >= 2);
    tables.push({ headers: cellsOf(head.text), head, rows: below.length });
  }
  return tables;
}
