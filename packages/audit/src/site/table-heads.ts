import { foldWord } from '../match/syllable.ts';
import { wordsOf } from '../match/words.ts';
import type { PageRecord } from '../record/page.ts';

/** Heads of one word (`STT`, `Ngày`) stand in much that is no head. */
const MIN_HEAD_WORDS = 2;
/** A row that repeats a head may have so many words more: a number. */
const MORE_WORDS = 2;

/** The heads of a page's tables, in the form by which words are compared: each table's made when it is first asked for. */
export class TableHeads {
  private readonly record: PageRecord;
  private readonly heads = new Map<number, readonly (readonly string[])[]>();

  constructor(record: PageRecord) {
    this.record = record;
  }

  /** A row that only repeats the head of its column (`Tên văn bản`, `Tên thủ tục 2`) was never filled in. */
  areRepeated(block: number, title: string): boolean {
    const { record } = this;
    if (record.tables.length === 0) return false;
    const table = record.blocks[block]?.table ?? (block > 0 ? record.blocks[block - 1]?.table : undefined);
    const heads = table === undefined ? undefined : this.headsOf(table);
    if (heads === undefined || heads.length === 0) return false;
    const words = wordsOf(title).map(foldWord);
    return heads.some(
      names => words.length - names.length <= MORE_WORDS && names.every(name => words.includes(name)),
    );
  }

  private headsOf(table: number): readonly (readonly string[])[] {
    let heads = this.heads.get(table);
    if (heads === undefined) {
      const words = (this.record.tables[table]?.headers ?? []).map(head => wordsOf(head).map(foldWord));
      heads = words.filter(names => names.length >= MIN_HEAD_WORDS);
      this.heads.set(table, heads);
    }
    return heads;
  }
}
