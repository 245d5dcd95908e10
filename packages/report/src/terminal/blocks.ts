import type { ColumnGroup } from '../model/groups.ts';

/** Columns shown side by side: runs of neighbours of one dimension, with a space between runs. */
export interface Block {
  runs: { start: number; size: number }[];
}

const widthOf = (sizes: readonly number[], cell: number): number =>
  sizes.reduce((sum, size) => sum + size * cell, 0) + Math.max(0, sizes.length - 1);

/** Columns a block takes where a cell takes `cell` columns. */
export function blockWidth(block: Block, cell: number): number {
  return widthOf(
    block.runs.map(run => run.size),
    cell,
  );
}

/**
 * The groups laid into as few blocks as hold them: at most `room` columns each, a group kept whole where it fits
 * into one block. Every column stands in exactly one block, in order.
 */
export function layBlocks(groups: readonly ColumnGroup[], room: number, cell: number): Block[] {
  const perBlock = Math.max(1, Math.floor(room / cell));
  const runs = groups.flatMap(({ start, size }) =>
    Array.from({ length: Math.ceil(size / perBlock) }, (_, part) => ({
      start: start + part * perBlock,
      size: Math.min(perBlock, size - part * perBlock),
    })),
  );
  const blocks: Block[] = [];
  for (const run of runs) {
    const last = blocks.at(-1);
    if (last && widthOf([...last.runs.map(({ size }) => size), run.size], cell) <= room) last.runs.push(run);
    else blocks.push({ runs: [run] });
  }
  return blocks;
}
