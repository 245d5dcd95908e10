import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readChecklist } from '@niemyet/rules';
import { type CompactChecklist, compact } from '../src/core/matrix/checklist.ts';

const FOLDER = fileURLToPath(
  new URL('./dist/checklists', import.meta.resolve('@niemyet/rules/package.json')),
);

/**
 * The compiled checklists of @niemyet/rules in compact form, `commune-portal` first. Throws where they have not
 * been generated or one is damaged.
 */
export function carriedChecklists(folder: string = FOLDER): CompactChecklist[] {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : [];
  if (names.length === 0)
    throw new Error(`no compiled checklists in ${folder}: run npm run generate -w @niemyet/rules`);
  const main = (name: string) => (name === 'commune-portal.json' ? 0 : 1);
  return names
    .sort((a, b) => main(a) - main(b) || a.localeCompare(b))
    .map(name => {
      const read = readChecklist(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')), 'en');
      if (!read.ok) throw new Error(`${name}: ${read.problem}`);
      return compact(read.value);
    });
}
