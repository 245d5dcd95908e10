import type { Checklist, Indicator } from '@niemyet/rules';
import type { SourceFile } from '@niemyet/rules/authoring';
import type { ChecklistFolder } from './folder.ts';
import { type Remarks, remarksOn } from './remarks.ts';
import { type TripletsChecked, tryTriplets } from './triplets.ts';
import { DAY } from './try-case.ts';
import type { ValidationEngine } from './validate.ts';

/** What came of a share of a checklist's files. */
export type ShareChecked = Remarks & Pick<TripletsChecked, 'tried'>;

/** The indicators that the files of a folder hold, by their file: not its head, nor what it takes from a base. */
export function ownIndicators(
  files: readonly SourceFile[],
  checklist: Checklist,
): Map<SourceFile, Indicator> {
  const byId = new Map(checklist.indicators.map(indicator => [indicator.id, indicator]));
  const own = new Map<SourceFile, Indicator>();
  for (const file of files) {
    const id = /^indicators\/(.+)\.yaml$/.exec(file.path)?.[1];
    const indicator = id === undefined ? undefined : byId.get(id);
    if (indicator !== undefined) own.set(file, indicator);
  }
  return own;
}

/** Checks some files of a checklist that compiles: what the matcher makes of their phrases, and their pages. */
export async function checkShare(
  folder: ChecklistFolder,
  checklist: Checklist,
  files: readonly SourceFile[],
  engine: ValidationEngine,
): Promise<ShareChecked> {
  const own = ownIndicators(files, checklist);
  const checked = files.map(file => remarksOn(file, checklist, own.get(file), engine.foldPhrase));
  engine.prepareChecklist(checklist, DAY);
  const { problems, tried } = await tryTriplets(folder, checklist, [...own.values()], engine);
  return {
    problems: [...checked.flatMap(each => each.problems), ...problems],
    notes: checked.flatMap(each => each.notes),
    tried,
  };
}
