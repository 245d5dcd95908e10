import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Checklist, Language } from '@niemyet/rules';
import { cannot, usage } from '../errors.ts';
import { type BuiltInPlaces, knownIds, readBuiltIn } from './built-in.ts';
import { readCompiled } from './compiled.ts';
import { BUILT_FILE, installedFolder } from './installed.ts';

/** Where to look for checklists. */
export interface LookIn extends BuiltInPlaces {
  /** Folder that paths and `node_modules` are looked up from; the current one without it. */
  from?: string;
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The built file that a path or the name of an installed package means, or null. */
function fileOf(named: string, from: string): string | null {
  const path = resolve(from, named);
  if (existsSync(path) && !isFolder(path)) return path;
  const folder = isFolder(path) ? path : installedFolder(named, from);
  if (folder === null) return null;
  const built = join(folder, BUILT_FILE);
  if (!existsSync(built)) throw cannot('checklist.folderNotBuilt', { folder });
  return built;
}

function readNamed(named: string, language: Language, { from = process.cwd(), ...places }: LookIn) {
  const builtIn = readBuiltIn(named, language, places);
  if (builtIn !== null) return builtIn;
  const file = fileOf(named, from);
  return file === null ? null : readCompiled(file, language);
}

/**
 * A checklist by the id of a built-in one or of a plan, the path of a built file or of the folder it was built in, or
 * the name of an installed package, in this order; throws a `ToldError` that names what there is otherwise.
 */
export async function loadChecklist(
  named: string,
  language: Language,
  look: LookIn = {},
): Promise<Checklist> {
  const read = readNamed(named, language, look);
  if (read === null) {
    const known = knownIds(look);
    if (known.checklists.length === 0) throw cannot('checklist.notBuilt');
    const plans = known.plans.join(', ') || '–';
    throw usage('usage.checklist', { value: named, known: known.checklists.join(', '), plans });
  }
  if (!read.ok) throw cannot(read.key, read.values);
  return read.checklist;
}
