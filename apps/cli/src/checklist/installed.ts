import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a package that holds a checklist has it. */
export const BUILT_FILE = join('dist', 'checklist.json');

/** What npm takes as the name of a package. */
const PACKAGE = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

/**
 * The folder of an installed package, looked for in the `node_modules` of `from` and of the folders around it;
 * null where there is none. The package's own `exports` do not matter: the place of the file is agreed.
 */
export function installedFolder(name: string, from: string): string | null {
  if (!PACKAGE.test(name)) return null;
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', ...name.split('/'));
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(folder) === folder) return null;
  }
}
