import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder around a file that is a package: wherever the bundler put the code, this is the program's. */
function packageAround(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  }
}

const HERE = fileURLToPath(import.meta.url);

/** The folder of this package. */
export const ROOT = packageAround(HERE);

/** Where the built program lies, or null where it is run from its sources. */
export const BUILT: string | null = relative(ROOT, HERE).split(sep)[0] === 'dist' ? join(ROOT, 'dist') : null;

/** The version of the program. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}
