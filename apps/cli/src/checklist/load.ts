import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Checklist, Language } from '@niemyet/rules';
import { cannot, usage } from '../errors.ts';
import { builtInIds, readCompiled } from './compiled.ts';
import { BUILT_FILE, installedFolder } from './installed.ts';
import { placeOf } from './places.ts';

/** Where to look for checklists. */
export interface LookIn {
  /** Folder of the built-in ones. */
  builtIn?: string;
  /** Folder that paths and `node_modules` are looked up from; the current one without it. */
  from?: string;
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The file that a name means, or null: a built-in id, a path, an installed package, in this order. */
function fileOf(named: string, builtIn: string, from: string): string | null {
  if (/^[a-z0-9-]+$/.test(named)) {
    const file = join(builtIn, `${named}.json`);
    if (existsSync(file)) return file;
  }
  const path = resolve(from, named);
  if (existsSync(path) && !isFolder(path)) return path;
  const folder = isFolder(path) ? path : installedFolder(named, from);
  if (folder === null) return null;
  const built = join(folder, BUILT_FILE);
  if (!existsSync(built)) throw cannot('checklist.folderNotBuilt', { folder });
  return built;
}

/**
 * A checklist by the id of a built-in one, the path of a built file or of the folder it was built in, or the name
 * of an installed package; throws a `ToldError` otherwise.
 */
export async function loadChecklist(
  named: string,
  language: Language,
  { builtIn = placeOf('compiled'), from = process.cwd() }: LookIn = {},
): Promise<Checklist> {
  const file = fileOf(named, builtIn, from);
  if (file === null) {
    const known = builtInIds(builtIn);
    if (known.length === 0) throw cannot('checklist.notBuilt');
    throw usage('usage.checklist', { value: named, known: known.join(', ') });
  }
  const read = readCompiled(file, language);
  if (!read.ok) throw cannot(read.key, read.values);
  return read.checklist;
}
