import type { SourceFile } from '@niemyet/rules/authoring';
import type { FileChecked } from './check-files.ts';
import type { TwoEnds } from './two-ends.ts';

/** Of the files, what each thread prepares for at first: it takes more only where the other one is late. */
const PORTION = { first: 0.7, last: 0.45 } as const;

/** Checks those of the files at hand that it is given, one by one. */
export type CheckPortion = (
  files: readonly SourceFile[],
  which: Iterable<SourceFile>,
) => Promise<ReadonlyMap<SourceFile, FileChecked>>;

/** Has files checked from one end until the other thread took the rest: in two portions, as preparing for all takes longest. */
export async function checkFromEnd(
  files: readonly SourceFile[],
  ends: TwoEnds,
  end: 'first' | 'last',
  check: CheckPortion,
): Promise<Map<SourceFile, FileChecked>> {
  const inOrder = end === 'first' ? files : files.toReversed();
  const border = Math.ceil(files.length * PORTION[end]);
  const found = new Map<SourceFile, FileChecked>();
  for (const [start, stop] of [
    [0, border],
    [border, files.length],
  ] as const) {
    if (!ends.isLeft) break;
    const results = await check(inOrder.slice(start, stop), filesAt(files, ends.from(end, start, stop)));
    for (const [file, checked] of results) found.set(file, checked);
  }
  return found;
}

function* filesAt(files: readonly SourceFile[], places: Iterable<number>): Generator<SourceFile> {
  for (const place of places) {
    const file = files[place];
    if (file !== undefined) yield file;
  }
}
