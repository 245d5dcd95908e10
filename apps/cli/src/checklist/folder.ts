import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { MAX_FILE_LENGTH, type SourceFile } from '@niemyet/rules/authoring';
import { cannot, problemOf, ToldError, usage } from '../errors.ts';
import { placeOf } from './places.ts';

/** A folder that a checklist is written in. */
export interface ChecklistFolder {
  path: string;
  /** What stands before its files in messages: as the user named it. */
  shown: string;
}

/** More than any file may hold; what is longer is refused without being read to its end. */
const MOST_BYTES = MAX_FILE_LENGTH * 5;
const MOST_FILES = 5000;

/** What stands in for the short name of a system error where there is something, but no file. */
const NO_FILE = 'ENOFILE';

/**
 * The text of a file of a checklist, up to more than any may hold. Throws a `ToldError` that names the file as `shown`
 * where it cannot be read: a folder, a pipe or a device in its place is not opened, a circle of links not followed.
 */
export async function textOf(path: string, shown: string): Promise<string> {
  try {
    return boundedText(path);
  } catch (error) {
    throw cannot('checklist.fileUnreadable', { file: shown, problem: problemOf(error) });
  }
}

function boundedText(path: string): string {
  if (!statSync(path).isFile()) throw Object.assign(new Error(), { code: NO_FILE });
  const file = openSync(path, 'r');
  try {
    const text = Buffer.alloc(Math.min(fstatSync(file).size, MOST_BYTES));
    return text.toString('utf8', 0, readSync(file, text, 0, text.length, 0));
  } finally {
    closeSync(file);
  }
}

/** The YAML files of a checklist: its head and everything in `indicators/`. Throws a `ToldError`. */
export async function readSources(folder: ChecklistFolder): Promise<SourceFile[]> {
  const { path, shown } = folder;
  try {
    const top = (await readdir(path)).filter(name => /^checklist\.ya?ml$/.test(name));
    const inside = existsSync(join(path, 'indicators')) ? await readdir(join(path, 'indicators')) : [];
    const names = [...top, ...inside.filter(name => /\.ya?ml$/.test(name)).map(name => `indicators/${name}`)];
    const files: SourceFile[] = [];
    for (const name of names.sort().slice(0, MOST_FILES)) {
      files.push({ path: name, text: await textOf(join(path, name), shownFile(folder, name)) });
    }
    return files;
  } catch (error) {
    if (error instanceof ToldError) throw error;
    throw cannot('file.unreadable', { file: shown, problem: problemOf(error) });
  }
}

/** The folders of the built-in checklists, in order of their ids. */
export async function builtInFolders(sources: string = placeOf('sources')): Promise<ChecklistFolder[]> {
  const entries = await readdir(sources, { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter(entry => entry.isDirectory() && existsSync(join(sources, entry.name, 'checklist.yaml')))
    .map(({ name }) => ({ path: join(sources, name), shown: name }))
    .sort((a, b) => (a.shown < b.shown ? -1 : 1));
  if (folders.length === 0) throw cannot('checklist.notBuilt');
  return folders;
}

/** The folder that was named, or those of the built-in checklists where none was. Throws a `ToldError`. */
export async function foldersOf(named: string | undefined, from: string): Promise<ChecklistFolder[]> {
  if (named === undefined) return builtInFolders();
  const path = resolve(from, named);
  if (!existsSync(path)) throw usage('checklist.noFolder', { folder: named });
  if (!existsSync(join(path, 'checklist.yaml')) && !existsSync(join(path, 'checklist.yml'))) {
    throw usage('checklist.noHead', { folder: named });
  }
  return [{ path, shown: named === '.' ? '' : named }];
}

/** A file of a checklist as messages name it. */
export const shownFile = ({ shown }: ChecklistFolder, file: string): string =>
  shown === '' ? file : `${shown.replace(/[\\/]+$/, '')}/${file}`;

/** The name of a folder, without what is around it. */
export const folderName = ({ path }: ChecklistFolder): string => basename(path);
