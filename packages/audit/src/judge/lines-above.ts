import type { PageView } from '../site/view.ts';

/** So many short lines above a table say of when it is (`Tháng 11/2026`). */
const LINES_ABOVE = 3;
const LINE = 120;

/** The short texts right above a table, up to a heading, that one with them. */
export function linesAbove(view: PageView, table: number): string[] {
  const lines: string[] = [];
  for (let i = table - 1; i >= Math.max(0, table - LINES_ABOVE); i--) {
    const block = view.record.blocks[i];
    if (block === undefined || block.table !== undefined || !view.content.has(i) || block.text.length > LINE)
      break;
    lines.push(block.text);
    if (block.heading > 0) break;
  }
  return lines;
}
