import type { prepareChecklist } from '@niemyet/audit';
import type { Checklist } from '@niemyet/rules';
import {
  compileChecklist,
  type FoldPhrase,
  type Problem,
  readYaml,
  type SourceFile,
  takeYaml,
} from '@niemyet/rules/authoring';
import type { Engine } from '../audit/target.ts';
import { baseFinder } from './base.ts';
import { checkFiles, type FileChecked, ownIndicators } from './check-files.ts';
import { type ChecklistFolder, readSources } from './folder.ts';
import { KeptChecks } from './kept-checks.ts';
import { checkManifest } from './manifest.ts';
import { type SecondLane, secondLane } from './second-lane.ts';

import { strayPages } from './triplet-pages.ts';

/** What validation found in one folder. */
export interface Validation {
  folder: ChecklistFolder;
  /** Absent where it does not compile. */
  checklist?: Checklist;
  problems: Problem[];
  /** Nothing is wrong, but worth a look. */
  notes: Problem[];
  /** Pages that were audited, of how many that should be there. */
  tried: { pages: number; of: number };
}

/** What validation needs of the engine. */
export type ValidationEngine = Engine & {
  foldPhrase: FoldPhrase;
  prepareChecklist: typeof prepareChecklist;
};

const byPlace = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

/** How a folder is validated, where not as usual. */
export interface ValidateSettings {
  /** What earlier validations of the folder found; nothing without it. */
  kept?: KeptChecks;
  /** Starts a second thread for so many files. */
  startLane?: (files: number) => SecondLane | null;
}

/**
 * Everything that can be said of a checklist without a portal: whether it compiles, what the matcher makes of its
 * phrases, whether every indicator of its own has its three pages and these get their verdicts. Half of the work is
 * done in a second thread where there is one; what a broken one did not do is done here. What did not change since
 * it was last checked is not checked again.
 */
export async function validateFolder(
  folder: ChecklistFolder,
  engine: ValidationEngine,
  { kept = new KeptChecks(folder, null), startLane = secondLane }: ValidateSettings = {},
): Promise<Validation> {
  const files = await readSources(folder);
  const unread = files.filter(file => {
    const known = kept.dataOf(file);
    if (known !== null) takeYaml(file, known.value);
    return known === null;
  });
  const lane = startLane(unread.length);
  try {
    const there = lane === null ? [] : unread.slice(Math.ceil(unread.length / 2));
    return await validateFiles({ folder, files, engine, kept, lane, there });
  } finally {
    await lane?.close();
  }
}

interface Validating {
  folder: ChecklistFolder;
  files: readonly SourceFile[];
  engine: ValidationEngine;
  kept: KeptChecks;
  lane: SecondLane | null;
  /** The files that the second thread reads and checks. */
  there: readonly SourceFile[];
}

async function validateFiles(validating: Validating): Promise<Validation> {
  const { folder, files, kept, lane, there } = validating;
  const taken = lane?.read(there).catch(() => undefined);
  for (const file of files) if (!there.includes(file)) readYaml(file);
  await taken;
  const result = compileChecklist(files, baseFinder(folder.path));
  for (const file of files) {
    const read = readYaml(file);
    if (read.ok) kept.keepData(file, read.data.value);
  }
  if (!result.ok) {
    await kept.write();
    return { folder, problems: result.problems, notes: [], tried: { pages: 0, of: 0 } };
  }
  const { checklist } = result;
  const checked = await checkAll(validating, checklist);
  await kept.write();
  const around = [...(await checkManifest(folder, checklist)), ...(await strayPages(folder, checklist))];
  const sum = (of: keyof FileChecked['tried']) => checked.reduce((total, { tried }) => total + tried[of], 0);
  return {
    folder,
    checklist,
    problems: [...around, ...checked.flatMap(({ problems }) => problems)].sort(byPlace),
    notes: checked.flatMap(({ notes }) => notes).sort(byPlace),
    tried: { pages: sum('pages'), of: sum('of') },
  };
}

/** What came of each file: as it was kept, or checked now, here and in the second thread. */
async function checkAll(
  { folder, files, engine, kept, lane, there }: Validating,
  checklist: Checklist,
): Promise<FileChecked[]> {
  const own = ownIndicators(files, checklist);
  const keys = new Map(
    files.map(file => {
      const indicator = own.get(file.path);
      return [file, indicator === undefined ? null : kept.keyOf(folder, checklist, file, indicator)];
    }),
  );
  const found = new Map(files.map(file => [file, kept.checkedOf(keys.get(file) ?? null)]));
  const asked = there.length === 0 ? undefined : lane?.check(folder, checklist).catch(() => null);
  const stale = files.filter(file => found.get(file) === null);
  const here = stale.filter(file => asked === undefined || !there.includes(file));
  const take = (which: readonly SourceFile[], results: readonly FileChecked[]) => {
    for (const [n, file] of which.entries()) found.set(file, results[n] ?? null);
  };
  take(here, await checkFiles(folder, checklist, here, engine));
  if (asked !== undefined) {
    take(there, (await asked) ?? (await checkFiles(folder, checklist, there, engine)));
  }
  for (const [file, checked] of found)
    if (checked !== null) kept.keepChecked(keys.get(file) ?? null, checked);
  return [...found.values()].filter(checked => checked !== null);
}
