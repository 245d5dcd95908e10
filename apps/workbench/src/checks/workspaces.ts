import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Manifest = z.object({ name: z.string(), scripts: z._default(z.record(z.string(), z.string()), {}) });

/** One package of the repository. */
export interface Workspace {
  /** Without the scope: `rules`. */
  name: string;
  /** `packages/rules`. */
  folder: string;
  scripts: Readonly<Record<string, string>>;
}

/** Every package under `packages/` and `apps/`, in order of their folders. */
export async function readWorkspaces(root: string): Promise<Workspace[]> {
  const workspaces: Workspace[] = [];
  for (const group of ['packages', 'apps']) {
    for (const entry of (await readdir(join(root, group), { withFileTypes: true })).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (!entry.isDirectory()) continue;
      const folder = `${group}/${entry.name}`;
      const text = await readFile(join(root, folder, 'package.json'), 'utf8');
      const { name, scripts } = Manifest.parse(JSON.parse(text));
      workspaces.push({ name: name.replace(/^@[^/]+\//, ''), folder, scripts });
    }
  }
  return workspaces;
}
