import type { Checklist } from '@niemyet/rules';
import type { SourceFile } from '@niemyet/rules/authoring';
import { checkFiles, type FileChecked, ownIndicators } from './check-files.ts';
import { type CheckPortion, checkFromEnd } from './check-from-end.ts';
import type { ChecklistFolder } from './folder.ts';
import type { KeptChecks } from './kept-checks.ts';
import type { LaneAnswer, SecondLane } from './second-lane.ts';
import { TwoEnds } from './two-ends.ts';
import type { ValidationEngine } from './validation-engine.ts';

/** Starts a second thread for so many files; null where it would not pay. */
export type StartLane = (files: number) => SecondLane | null;

/** Files that are shared with a second thread. */
export interface Shared {
  lane: SecondLane;
  files: readonly SourceFile[];
  ends: TwoEnds;
  /** What came of those that the other thread took. */
  there: Promise<LaneAnswer>;
}

/** Shares some files of a checklist with a second thread; null where none is started for so many. */
export function share(
  folder: ChecklistFolder,
  files: readonly SourceFile[],
  some: readonly SourceFile[],
  startLane: StartLane,
): Shared | null {
  const lane = startLane(some.length);
  if (lane === null) return null;
  const ends = new TwoEnds(some.length);
  const asked = some.map(file => files.indexOf(file));
  const there = lane.check({ folder, files, asked, memory: ends.memory }).catch(() => new Map());
  return { lane, files: some, ends, there };
}

interface Checking {
  folder: ChecklistFolder;
  files: readonly SourceFile[];
  checklist: Checklist;
  engine: ValidationEngine;
  kept: KeptChecks;
  /** Those that are shared already. */
  early: Shared | null;
  startLane: StartLane;
}

/** What came of each file: as it was kept, or checked now, here and in the second thread. */
export async function checkAll(checking: Checking): Promise<FileChecked[]> {
  const { folder, files, checklist, engine, kept, early, startLane } = checking;
  const own = ownIndicators(files, checklist);
  const found = new Map<SourceFile, FileChecked>();
  const keys = new Map<SourceFile, string | null>();
  for (const file of files) {
    const indicator = own.get(file.path);
    const key = indicator === undefined ? null : kept.keyOf(folder, checklist, file, indicator);
    const known = kept.checkedOf(key);
    keys.set(file, key);
    if (known !== null) found.set(file, known);
  }
  const check: CheckPortion = (some, which) => checkFiles(folder, checklist, some, engine, which);
  const take = (results: ReadonlyMap<SourceFile, FileChecked>) => {
    for (const [file, checked] of results) found.set(file, checked);
  };
  const stale = () => files.filter(file => !found.has(file));
  const shared = early ?? share(folder, files, stale(), startLane);
  if (shared !== null) {
    try {
      take(await checkFromEnd(shared.files, shared.ends, 'first', check));
      const there = await shared.there;
      for (const [place, checked] of there) {
        const file = shared.files[place];
        if (file !== undefined) found.set(file, checked);
      }
    } finally {
      await shared.lane.close();
    }
  }
  // All where there is one thread; otherwise what the other one failed to do.
  const rest = stale();
  take(await check(rest, rest));
  for (const [file, checked] of found) kept.keepChecked(keys.get(file) ?? null, checked);
  return files.flatMap(file => found.get(file) ?? []);
}
