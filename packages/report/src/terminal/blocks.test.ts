import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ColumnGroup } from '../model/groups.ts';
import { blockWidth, layBlocks } from './blocks.ts';

function groupsOf(sizes: readonly number[]): ColumnGroup[] {
  let start = 0;
  return sizes.map((size, index) => {
    const group = { dimension: `d${index}`, title: '', numeral: '', start, size };
    start += size;
    return group;
  });
}

it('keeps all groups in one block where they fit', () => {
  expect(layBlocks(groupsOf([3, 4]), 8, 1)).toEqual([
    {
      runs: [
        { start: 0, size: 3 },
        { start: 3, size: 4 },
      ],
    },
  ]);
});

it('breaks before a group that does not fit', () => {
  expect(layBlocks(groupsOf([3, 4]), 7, 1).map(block => block.runs)).toEqual([
    [{ start: 0, size: 3 }],
    [{ start: 3, size: 4 }],
  ]);
});

it('shows every column once, in order, within the room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }),
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 1, max: 2 }),
      (sizes, room, cell) => {
        const blocks = layBlocks(groupsOf(sizes), room, cell);
        const shown = blocks.flatMap(({ runs }) =>
          runs.flatMap(({ start, size }) => Array.from({ length: size }, (_, index) => start + index)),
        );
        expect(shown).toEqual(
          Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, (_, index) => index),
        );
        for (const block of blocks) expect(blockWidth(block, cell)).toBeLessThanOrEqual(room);
      },
    ),
  );
});
