import type { prepareChecklist } from '@niemyet/audit';
import type { Checklist } from '@niemyet/rules';
import {
  compileChecklist,
  type FoldPhrase,
  type Problem,
  readYaml,
  type SourceFile,
} from '@niemyet/rules/authoring';
import type { Engine } from '../audit/target.ts';
import { baseFinder } from './base.ts';
import { type ChecklistFolder, readSources } from './folder.ts';
import { checkManifest } from './manifest.ts';
import { type SecondLane, secondLane } from './second-lane.ts';
import { checkShare } from './share.ts';
import { strayPages } from './triplets.ts';

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

/**
 * Everything that can be said of a checklist without a portal: whether it compiles, what the matcher makes of its
 * phrases, whether every indicator of its own has its three pages and these get their verdicts. Half of the work is
 * done in a second thread where there is one; what a broken one did not do is done here.
 */
export async function validateFolder(
  folder: ChecklistFolder,
  engine: ValidationEngine,
  startLane: (files: number) => SecondLane | null = secondLane,
): Promise<Validation> {
  const files = await readSources(folder);
  const lane = startLane(files.length);
  try {
    return await validateFiles(folder, files, engine, lane);
  } finally {
    await lane?.close();
  }
}

async function validateFiles(
  folder: ChecklistFolder,
  files: readonly SourceFile[],
  engine: ValidationEngine,
  lane: SecondLane | null,
): Promise<Validation> {
  // The head comes first and stays here.
  const half = lane === null ? files.length : Math.ceil(files.length / 2);
  const [here, there] = [files.slice(0, half), files.slice(half)];
  const taken = lane?.read(there).catch(() => undefined);
  for (const file of here) readYaml(file);
  await taken;
  const result = compileChecklist(files, baseFinder(folder.path));
  if (!result.ok) {
    return { folder, problems: result.problems, notes: [], tried: { pages: 0, of: 0 } };
  }
  const { checklist } = result;
  const asked = lane?.check(folder, checklist).catch(() => null);
  const around = [...(await checkManifest(folder, checklist)), ...(await strayPages(folder, checklist))];
  const own = await checkShare(folder, checklist, here, engine);
  const other = (await asked) ?? (await checkShare(folder, checklist, there, engine));
  return {
    folder,
    checklist,
    problems: [...around, ...own.problems, ...other.problems].sort(byPlace),
    notes: [...own.notes, ...other.notes].sort(byPlace),
    tried: { pages: own.tried.pages + other.tried.pages, of: own.tried.of + other.tried.of },
  };
}
