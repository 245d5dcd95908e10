import type { SheetCell } from './sheet.ts';

const LINE = 15;
const PADDING = 3;
/** Source: Excel specifications and limits. */
const MAX_HEIGHT = 409;

function lines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/**
 * The row with a height, in points, that shows its wrapped texts whole: not every program fits rows by itself.
 * `widths` in characters.
 */
export function fitRow(row: readonly SheetCell[], widths: readonly number[]): SheetCell[] {
  const needed = row.map((cell, index) =>
    cell.wrap === true && typeof cell.value === 'string' ? lines(cell.value, widths[index] ?? 10) : 1,
  );
  const height = Math.min(MAX_HEIGHT, Math.max(1, ...needed) * LINE + PADDING);
  return row.map((cell, index) => (index === 0 ? { ...cell, height } : cell));
}
