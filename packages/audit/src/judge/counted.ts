import type { Evidence } from '@niemyet/rules';
import { tablesOf } from '../exposure/grid.ts';
import type { SetId } from '../match/compile.ts';
import type { TextHits } from '../match/hits.ts';
import { wordPlaces } from '../match/places.ts';
import type { PageView } from '../site/view.ts';
import { evidenceAt } from './evidence.ts';

/** A number of what is counted, as a text or table gives it. */
export interface Count {
  count: number;
  /** Where it stands. */
  evidence: Evidence;
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})`;
/** `trễ hạn: 02`, `quá hạn 03 hồ sơ`; `quá hạn 5.000 đồng` is a fee, and `trễ hạn 0,5%` a share. */
const AFTER = new RegExp(
  String.raw`^\s*(?:\([^)]{0,20}\)\s*)?[:–—=-]?\s*(?:(?:là|có)\s+)?${NUMBER}(?=\s*(?:$|[.,;:)](?:\s|$)|\(|hồ\s+sơ|trường\s+hợp|hộ(?!\p{L})))`,
  'iu',
);
/** `03 hồ sơ trễ hạn`; the number of a month or a document counts nothing. */
const BEFORE = new RegExp(
  String.raw`(?<!(?:tháng|quý|năm|ngày|số|kỳ|khóa)\s+)(?<![\d/.,-])${NUMBER}\s+$`,
  'iu',
);
/** A number stands no farther from what it counts. */
const REACH = 40;

const toCount = (text: string | undefined) =>
  text === undefined ? null : Number.parseInt(text.replaceAll('.', ''), 10);

/** The numbers that stand right before or behind what a set counts. */
export function countsIn(text: string, hits: TextHits, set: SetId): number[] {
  const words = wordPlaces(text);
  return (hits.bySet.get(set) ?? []).flatMap(({ from, to }) => {
    const [start, end] = [words[from]?.from, words[to - 1]?.to];
    // “300 hồ sơ, trễ hạn 0”: what a comma parts is not what is counted.
    if (start === undefined || end === undefined || /[,;:()]/u.test(text.slice(start, end))) return [];
    const count =
      toCount(BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]) ??
      toCount(AFTER.exec(text.slice(end, end + REACH))?.[1]);
    return count === null ? [] : [count];
  });
}

/** The number in a column that a head of it counts: the greatest one, which a sum is as well; null where a cell is no number. */
function countInColumn(cells: readonly string[]): number | null {
  let most: number | null = null;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === '' || text === '-') continue;
    if (!/^(?:\d{1,3}(?:\.\d{3})+|\d{1,6})$/u.test(text)) return null;
    most = Math.max(most ?? 0, toCount(text) ?? 0);
  }
  return most;
}

/** What a head in a data table counts, where each row below has as many cells as there are heads. */
export function countInTable(view: PageView, head: number): Count | null {
  const block = view.record.blocks[head];
  const table = block?.table === undefined ? undefined : tablesOf(view.record)[block.table];
  if (block === undefined || table === undefined) return null;
  // A caption or a title may stand in a row above.
  const grid = [table.headers, ...table.rows];
  const top = grid.findIndex(row => row.includes(block.text));
  const heads = grid[top] ?? [];
  const column = heads.indexOf(block.text);
  const rows = grid.slice(top + 1);
  if (column < 0 || rows.length === 0 || rows.some(row => row.length !== heads.length)) return null;
  const count = countInColumn(rows.map(row => row[column] ?? ''));
  if (count === null) return null;
  const evidence = evidenceAt('lead', 'table', {
    view,
    text: `${block.text}: ${count}`,
    written: block.text,
    selector: block.selector,
    matched: block.text,
  });
  return { count, evidence };
}
