import type { SourceFile } from '@niemyet/rules/authoring';
import type { FileChecked } from './check-files.ts';
import type { TwoEnds } from './two-ends.ts';

/**
 * Of the files, how many each thread prepares for at first, as it comes to them in any case, and then bit by bit: who is late
 * leaves them to the other, and what was prepared for nothing took as long as checking.
 */
const PORTIONS = { first: [0.5, 0.6, 0.7], last: [0.45, 0.55, 0.65] } as const;

/** Checks those of the files at hand that it is given, one by one. */
export type CheckPortion = (
  files: readonly SourceFile[],
  which: Iterable<SourceFile>,
) => Promise<ReadonlyMap<SourceFile, FileChecked>>;

/** Has files checked from one end, portion by portion, until the other thread took the rest. */
export async function checkFromEnd(
  files: readonly SourceFile[],
  ends: TwoEnds,
  end: 'first' | 'last',
  check: CheckPortion,
): Promise<Map<SourceFile, FileChecked>> {
  const inOrder = end === 'first' ? files : files.toReversed();
  const found = new Map<SourceFile, FileChecked>();
  let start = 0;
  for (const part of [...PORTIONS[end], 1]) {
    const stop = Math.ceil(files.length * part);
    if (!ends.isLeft) break;
    const results = await check(inOrder.slice(start, stop), filesAt(files, ends.from(end, start, stop)));
    for (const [file, checked] of results) found.set(file, checked);
    start = stop;
  }
  return found;
}

function* filesAt(files: readonly SourceFile[], places: Iterable<number>): Generator<SourceFile> {
  for (const place of places) {
    const file = files[place];
    if (file !== undefined) yield file;
  }
}
