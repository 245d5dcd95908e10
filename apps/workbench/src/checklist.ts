import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Checklist, readChecklist } from '@niemyet/rules';

const COMMUNE_PORTAL = '@niemyet/rules/checklists/commune-portal.json';

/** The compiled checklist in `file`, or `commune-portal` as it was last built. Throws where it cannot be read. */
export async function loadChecklist(file?: string): Promise<Checklist> {
  const path = file ?? createRequire(import.meta.url).resolve(COMMUNE_PORTAL);
  const read = readChecklist(JSON.parse(await readFile(path, 'utf8')), 'en');
  if (!read.ok) throw new Error(`${path}: ${read.problem}`);
  return read.value;
}
