import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** One file of the repository. */
export interface RepositoryFile {
  /** From the root, with `/`. */
  path: string;
  text: string;
}

/** Folders of what is installed, built or written by a run. */
const SKIPPED = new Set(['node_modules', 'dist', 'out', 'coverage']);
const TEXT = /\.(tsx?|m?js|json|ya?ml|md|html?|css|svg|csv|txt|toml)$|\/run$|(^|\/)LICENSE[^/]*$/;

async function walk(root: string, folder: string, into: string[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const hidden = entry.name.startsWith('.') && entry.name !== '.ci';
    if (SKIPPED.has(entry.name) || hidden || entry.name === 'package-lock.json') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(root, path, into);
    else if (entry.isFile()) into.push(relative(root, path).split(sep).join('/'));
  }
}

/** Every text file written by hand, in order of their paths. */
export async function readRepository(root: string): Promise<RepositoryFile[]> {
  const paths: string[] = [];
  await walk(root, root, paths);
  const texts = paths.filter(path => TEXT.test(path)).sort();
  return Promise.all(texts.map(async path => ({ path, text: await readFile(join(root, path), 'utf8') })));
}
