import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Workspace } from './workspaces.ts';

const Manifest = z.object({ private: z._default(z.boolean(), false), exports: z.optional(z.unknown()) });

/** A tool that looks at a package as npm would publish it, and what it is run with. */
export interface PublishCheck {
  /** `publint rules`. */
  name: string;
  args: string[];
}

/**
 * The checks of every package that is published, once it is built: publint reads what npm would pack,
 * arethetypeswrong resolves its entry points as Node and bundlers do. What is ES modules only may be so.
 */
export async function publishChecks(root: string, workspaces: readonly Workspace[]): Promise<PublishCheck[]> {
  const checks: PublishCheck[] = [];
  for (const { name, folder } of workspaces) {
    const manifest = Manifest.parse(JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')));
    if (manifest.private) continue;
    checks.push({ name: `publint ${name}`, args: ['publint/src/cli.js', folder, '--strict'] });
    // A program and a checklist have no types to get wrong.
    if (manifest.exports === undefined || name.startsWith('niemyet-checklist-')) continue;
    checks.push({
      name: `types ${name}`,
      args: ['@arethetypeswrong/cli/dist/index.js', '--pack', folder, '--profile', 'esm-only', '--quiet'],
    });
  }
  return checks;
}
