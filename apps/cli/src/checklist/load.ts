import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Checklist, type Language, readChecklist } from '@niemyet/rules';
import { cannot, problemOf, usage } from '../errors.ts';

/** Where the compiled checklists lie: beside the built program, or in the rules package when run from source. */
function builtInFolder(): string {
  const beside = fileURLToPath(new URL('./checklists', import.meta.url));
  if (existsSync(beside)) return beside;
  const rules = createRequire(import.meta.url).resolve('@niemyet/rules/package.json');
  return join(dirname(rules), 'dist', 'checklists');
}

/** Ids of the built-in checklists. */
export async function builtInChecklists(folder: string = builtInFolder()): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap(name => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [])).sort();
}

async function readFrom(file: string, language: Language): Promise<Checklist> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw cannot('checklist.refused', { file, problem: error.message });
    throw cannot('file.unreadable', { file, problem: problemOf(error) });
  }
  const result = readChecklist(value, language);
  if (!result.ok) throw cannot('checklist.refused', { file, problem: result.problem });
  return result.value;
}

/** A checklist by the id of a built-in one or by the path of a compiled file; throws a `ToldError` otherwise. */
export async function loadChecklist(
  named: string,
  language: Language,
  folder: string = builtInFolder(),
): Promise<Checklist> {
  if (/^[a-z0-9-]+$/.test(named)) {
    const file = join(folder, `${named}.json`);
    if (existsSync(file)) return readFrom(file, language);
    const known = await builtInChecklists(folder);
    if (known.length === 0) throw cannot('checklist.notBuilt');
    throw usage('usage.checklist', { value: named, known: known.join(', ') });
  }
  if (!existsSync(named)) {
    throw usage('usage.checklist', { value: named, known: (await builtInChecklists(folder)).join(', ') });
  }
  return readFrom(named, language);
}
