import type { RepositoryFile } from './files.ts';

/** Written in parts, so that this file does not hold what it looks for. */
const PLACES: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', new RegExp(`(^|[\\s"'\`(=])/(${'wo'}rk|${'tm'}p|root)/`, 'm')],
  ['a folder beside the repository', new RegExp(`\\.\\./${'sha'}red|${'sha'}red/portals`)],
];

/** Files that name a place which only one machine has, a line each. */
export function placeProblems(files: readonly RepositoryFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    PLACES.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path}: names ${what}`),
  );
}
