import type { Checklist, Indicator } from '@niemyet/rules';
import type { SourceFile } from '@niemyet/rules/authoring';
import type { ChecklistFolder } from './folder.ts';
import { type Remarks, remarksOn } from './remarks.ts';
import { type TripletChecked, tryTriplet } from './triplet-pages.ts';
import { DAY } from './try-case.ts';
import type { ValidationEngine } from './validation-engine.ts';

/** What came of one file of a checklist and of the pages of its indicator. */
export type FileChecked = Remarks & Pick<TripletChecked, 'tried'>;

/** The indicators that the files of a folder hold, by the path of their file: not its head, nor what it takes from a base. */
export function ownIndicators(
  files: readonly SourceFile[],
  checklist: Checklist,
): ReadonlyMap<string, Indicator> {
  const byId = new Map(checklist.indicators.map(indicator => [indicator.id, indicator]));
  const own = new Map<string, Indicator>();
  for (const { path } of files) {
    const id = /^indicators\/(.+)\.yaml$/.exec(path)?.[1];
    const indicator = id === undefined ? undefined : byId.get(id);
    if (indicator !== undefined) own.set(path, indicator);
  }
  return own;
}

/**
 * Checks files of a checklist that compiles, one by one: what the matcher makes of their phrases, and their pages. Of these
 * `files`, for which the engine is prepared, those that `which` gives; all without it.
 */
export async function checkFiles(
  folder: ChecklistFolder,
  checklist: Checklist,
  files: readonly SourceFile[],
  engine: ValidationEngine,
  which: Iterable<SourceFile> = files,
): Promise<Map<SourceFile, FileChecked>> {
  const own = ownIndicators(files, checklist);
  if (own.size > 1) engine.prepareChecklist({ ...checklist, indicators: [...own.values()] }, DAY);
  const checked = new Map<SourceFile, FileChecked>();
  for (const file of which) {
    const indicator = own.get(file.path);
    const { problems, notes } = remarksOn(file, checklist, indicator, engine.foldPhrase);
    const pages =
      indicator === undefined ? undefined : await tryTriplet(folder, checklist, indicator, engine);
    checked.set(file, {
      problems: [...problems, ...(pages?.problems ?? [])],
      notes,
      tried: pages?.tried ?? { pages: 0, of: 0 },
    });
  }
  return checked;
}
