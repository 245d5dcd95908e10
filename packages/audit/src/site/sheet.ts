import { countWords } from '../match/words.ts';
import type { Block, PageRecord } from '../record/page.ts';
import { KeptWith } from './kept-with.ts';
import { kindOfNumber } from './plain-title.ts';

/** A label of a sheet has at most this many words. */
const LABEL_WORDS = 5;
/** What a document is about takes so many. */
const MIN_TITLE = 5;
const MAX_TITLE = 100;
/** A sheet has its labels in one column or two. */
const MAX_COLUMNS = 4;
const MAX_ROWS = 40;

/** The particulars of one document, a label beside each: where they begin, its title, and of what kind its number says that it is. */
export interface Sheet {
  from: number;
  title: number;
  kind: string;
}

const sheets = new KeptWith<PageRecord, Sheet | null>();

/**
 * The sheet on which a page tells of one document (`Số ký hiệu | 12/QĐ-UBND`, `Trích yếu | …`), by its shape: a table with the number of
 * one document alone, beside a label; its title is the longest text beside another.
 */
export function sheetOf(record: PageRecord): Sheet | null {
  let sheet = sheets.get(record);
  if (sheet === undefined) {
    sheet = findSheet(record);
    sheets.set(record, sheet);
  }
  return sheet;
}

function findSheet({ blocks, tables }: PageRecord): Sheet | null {
  for (const [index, { block, columns, rows }] of tables.entries()) {
    if (columns > MAX_COLUMNS || rows > MAX_ROWS) continue;
    const sheet = sheetIn(blocks, index, block);
    if (sheet !== null) return sheet;
  }
  return null;
}

function sheetIn(blocks: readonly Block[], table: number, from: number): Sheet | null {
  let kind: string | null = null;
  let title = -1;
  let most = MIN_TITLE - 1;
  for (let i = from + 1; blocks[i]?.table === table; i++) {
    const value = blocks[i] as Block;
    const label = blocks[i - 1] as Block;
    const number = kindOfNumber(value.text);
    if (number !== null) {
      if (kind !== null || !isLabelled(label, value)) return null;
      kind = number;
      continue;
    }
    const words = countWords(value.text);
    if (words <= most || words > MAX_TITLE || !isLabelled(label, value)) continue;
    most = words;
    title = i;
  }
  return kind === null || title < 0 ? null : { from, title, kind };
}

/** Whether a short text without a digit stands in the cell before, in the same row. */
function isLabelled(label: Block, value: Block): boolean {
  if (label.table !== value.table || /\d/.test(label.text) || countWords(label.text) > LABEL_WORDS)
    return false;
  return value.row !== undefined && label.row === value.row && label.column !== value.column;
}
