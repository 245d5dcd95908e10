import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checklist, readChecklist } from '@niemyet/rules';
import { compileChecklist, type Problem } from '@niemyet/rules/authoring';
import { cannot, problemOf } from '../errors.ts';
import { writeWhole } from '../output/write.ts';
import { baseFinder } from './base.ts';
import { type ChecklistFolder, readSources } from './folder.ts';
import { placeOf } from './places.ts';

/** The schemas that go beside a built checklist: of itself, and of the files it is written in. */
const SCHEMAS = ['checklist', 'checklist-head', 'indicator'] as const;

/** A checklist that was built, or what is wrong with its files. */
export type Built = { ok: true; checklist: Checklist; file: string } | { ok: false; problems: Problem[] };

/** Compiles a folder; nothing is written. */
export async function compileFolder(folder: ChecklistFolder) {
  return compileChecklist(await readSources(folder), baseFinder(folder.path));
}

/**
 * Writes `checklist.json` and its JSON Schemas into `out`. All of what it extends is in it, and its digest seals it:
 * what is installed elsewhere later changes nothing. Throws a `ToldError` where the disk refuses.
 */
export async function buildFolder(folder: ChecklistFolder, out: string): Promise<Built> {
  const result = await compileFolder(folder);
  if (!result.ok) return result;
  const file = join(out, 'checklist.json');
  const text = `${JSON.stringify(result.checklist)}\n`;
  await writeWhole(file, text);
  const again = readChecklist(JSON.parse(await readFile(file, 'utf8')), 'en');
  if (!again.ok) throw cannot('checklist.refused', { file, problem: again.problem });
  for (const name of SCHEMAS) {
    const schema = `${name}.schema.json`;
    try {
      await mkdir(out, { recursive: true });
      await copyFile(join(placeOf('schemas'), schema), join(out, schema));
    } catch (error) {
      throw cannot('file.unwritable', { file: join(out, schema), problem: problemOf(error) });
    }
  }
  return { ok: true, checklist: result.checklist, file };
}
