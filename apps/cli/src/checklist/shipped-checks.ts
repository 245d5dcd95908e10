import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BUILT } from '../root.ts';
import { digestOfAll } from './kept-file.ts';

/** Where it lies beside the built program what validating its checklists found when it was built. */
export const SHIPPED_CHECKS = 'checked';

/** The files of a built program that are code, from its folder, in order. */
export function codeOf(built: string): string[] {
  const inside = readdirSync(join(built, 'chunks')).map(name => `chunks/${name}`);
  const top = readdirSync(built).filter(name => /\.c?js$/.test(name));
  return [...top, ...inside].sort();
}

/**
 * Names a built program by all that its code says: the same wherever and whenever it is installed, another one where a single
 * character was changed.
 */
export const programDigest = (built: string): string =>
  digestOfAll(...codeOf(built).flatMap(name => [name, readFileSync(join(built, name))]));

/** Where it is told what was found in the checklist at `path` when the program was built; null where it did not come with it. */
function fileOf(path: string, built: string | null): string | null {
  if (built === null || dirname(path) !== join(built, 'checklist-sources')) return null;
  const file = join(built, SHIPPED_CHECKS, `${basename(path)}.json`);
  return existsSync(file) ? file : null;
}

/** Whether it is told, perhaps of another program. */
export const hasShippedChecks = (path: string, built: string | null = BUILT): boolean =>
  fileOf(path, built) !== null;

/** The same with the name of the program as it is now. */
export function shippedChecks(
  path: string,
  built: string | null = BUILT,
): { file: string; by: string } | null {
  const file = fileOf(path, built);
  return file === null || built === null ? null : { file, by: programDigest(built) };
}
