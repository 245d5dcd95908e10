import type { Checklist } from '@niemyet/rules';
import { compileChecklist, type Problem, readYaml, takeYaml } from '@niemyet/rules/authoring';
import { baseFinder } from './base.ts';
import { checkAll, type StartLane, share } from './check-all.ts';
import { type ChecklistFolder, readSources } from './folder.ts';
import { KeptChecks } from './kept-checks.ts';
import { checkManifest } from './manifest.ts';
import { secondLane } from './second-lane.ts';
import { strayPages } from './triplet-pages.ts';
import type { ValidationEngine } from './validation-engine.ts';

/** What validation found in one folder. */
export interface Validation {
  folder: ChecklistFolder;
  /** Absent where it does not compile; without its digest. */
  checklist?: Checklist;
  problems: Problem[];
  /** Nothing is wrong, but worth a look. */
  notes: Problem[];
  /** Pages that were audited, of how many that should be there. */
  tried: { pages: number; of: number };
}

const byPlace = (a: Problem, b: Problem) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

/** How a folder is validated, where not as usual. */
export interface ValidateSettings {
  /** What earlier validations of the folder found; nothing without it. */
  kept?: KeptChecks;
  /** Starts a second thread for so many files. */
  startLane?: StartLane;
}

/**
 * Everything that can be said of a checklist without a portal: whether it compiles, what the matcher makes of its
 * phrases, whether every indicator of its own has its three pages and these get their verdicts. A second thread does
 * a share of the work where there is one; what a broken one did not do is done here. What did not change since
 * it was last checked is not checked again.
 */
export async function validateFolder(
  folder: ChecklistFolder,
  engine: ValidationEngine | Promise<ValidationEngine>,
  { kept = new KeptChecks(folder, null), startLane = secondLane }: ValidateSettings = {},
): Promise<Validation> {
  // Met where it is awaited, if it is.
  Promise.resolve(engine).catch(() => undefined);
  const files = await readSources(folder);
  const unread = files.filter(file => {
    const known = kept.dataOf(file);
    if (known !== null) takeYaml(file, known.value);
    return known === null;
  });
  // Started before anything is compiled where it is certain that there will be work for it.
  const early = share(folder, files, unread, startLane);
  try {
    const result = compileChecklist(files, baseFinder(folder.path), { sealed: false });
    for (const file of files) {
      const read = readYaml(file);
      if (read.ok) kept.keepData(file, read.data.value);
    }
    if (!result.ok) {
      await kept.write();
      return { folder, problems: result.problems, notes: [], tried: { pages: 0, of: 0 } };
    }
    const { checklist } = result;
    const checked = await checkAll({
      folder,
      files,
      checklist,
      engine: await engine,
      kept,
      early,
      startLane,
    });
    await kept.write();
    return {
      folder,
      checklist,
      problems: [
        ...(await checkManifest(folder, checklist)),
        ...(await strayPages(folder, checklist)),
        ...checked.flatMap(({ problems }) => problems),
      ].sort(byPlace),
      notes: checked.flatMap(({ notes }) => notes).sort(byPlace),
      tried: {
        pages: checked.reduce((sum, { tried }) => sum + tried.pages, 0),
        of: checked.reduce((sum, { tried }) => sum + tried.of, 0),
      },
    };
  } finally {
    await early?.lane.close();
  }
}
