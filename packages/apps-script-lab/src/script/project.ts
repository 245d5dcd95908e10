import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a script project by name: `Code.js`, `sidebar.html`, `appsscript.json`. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** What the lab uses of `appsscript.json`. */
export interface Manifest {
  readonly timeZone: string;
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
}

/** Reads a folder as clasp would push it. Throws if it cannot be read. */
export function readProject(folder: string): ProjectFiles {
  const names = readdirSync(folder).filter(name => /\.(js|gs|html|json)$/.test(name));
  return Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The manifest, or defaults (V8, Vietnam's time, every scope the lab knows) where there is none. */
export function manifestOf(files: ProjectFiles): Manifest {
  const text = files['appsscript.json'];
  const given = text === undefined ? {} : (JSON.parse(text) as Partial<Manifest>);
  return {
    timeZone: given.timeZone ?? 'Asia/Ho_Chi_Minh',
    runtimeVersion: given.runtimeVersion ?? 'V8',
    oauthScopes: given.oauthScopes ?? [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  };
}
