import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checklist } from '@niemyet/rules';
import type { Problem } from '@niemyet/rules/authoring';
import * as z from 'zod/mini';
import type { ChecklistFolder } from './folder.ts';
import { fileProblem } from './told.ts';

const FILE = 'package.json';
/** The parts of a package that its checklist depends on. */
const Manifest = z.object({ version: z.optional(z.string()), files: z.optional(z.array(z.string())) });

/** What a package would get wrong about its checklist. A folder without a package has nothing to get wrong. */
export async function checkManifest(folder: ChecklistFolder, checklist: Checklist): Promise<Problem[]> {
  if (!existsSync(join(folder.path, FILE))) return [];
  const text = await readFile(join(folder.path, FILE), 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [fileProblem(FILE, 'checklist.manifestDamaged')];
  }
  const { success, data } = Manifest.safeParse(value);
  if (!success) return [fileProblem(FILE, 'checklist.manifestDamaged')];
  const lineOf = (field: string) =>
    Math.max(1, text.split('\n').findIndex(line => line.includes(`"${field}"`)) + 1);
  const problems: Problem[] = [];
  if (data.version !== checklist.version) {
    const values = { found: data.version ?? '–', wanted: checklist.version };
    problems.push(fileProblem(FILE, 'checklist.manifestVersion', values, lineOf('version')));
  }
  if (data.files !== undefined && !data.files.some(name => /^(\.\/)?dist(\/.*)?$/.test(name))) {
    problems.push(fileProblem(FILE, 'checklist.manifestFiles', {}, lineOf('files')));
  }
  return problems;
}
