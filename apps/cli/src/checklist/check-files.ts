import type { Checklist, Indicator } from '@niemyet/rules';
import type { SourceFile } from '@niemyet/rules/authoring';
import type { ChecklistFolder } from './folder.ts';
import { type Remarks, remarksOn } from './remarks.ts';
import { type TripletChecked, tryTriplet } from './triplet-pages.ts';
import { DAY } from './try-case.ts';
import type { ValidationEngine } from './validate.ts';

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
 * Checks files of a checklist that compiles, one by one: what the matcher makes of their phrases, and their pages. Checks
 * those whose places `which` gives, by their place.
 */
export async function checkFiles(
  folder: ChecklistFolder,
  checklist: Checklist,
  files: readonly SourceFile[],
  engine: ValidationEngine,
  which: Iterable<number> = files.keys(),
): Promise<Map<number, FileChecked>> {
  const own = ownIndicators(files, checklist);
  if (own.size > 1) engine.prepareChecklist(checklist, DAY);
  const checked = new Map<number, FileChecked>();
  for (const place of which) {
    const file = files[place];
    if (file === undefined) continue;
    const indicator = own.get(file.path);
    const { problems, notes } = remarksOn(file, checklist, indicator, engine.foldPhrase);
    const pages =
      indicator === undefined ? undefined : await tryTriplet(folder, checklist, indicator, engine);
    checked.set(place, {
      problems: [...problems, ...(pages?.problems ?? [])],
      notes,
      tried: pages?.tried ?? { pages: 0, of: 0 },
    });
  }
  return checked;
}
