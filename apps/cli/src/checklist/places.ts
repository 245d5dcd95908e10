import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BUILT, ROOT } from '../root.ts';

/** What comes with the program, by the name it has beside the built program and where the sources keep it. */
const PLACES = {
  /** Compiled checklists, `<id>.json`. */
  compiled: { built: 'checklists', source: () => join(rulesFolder(), 'dist', 'checklists') },
  /** Checklists as their authors wrote them, a folder each. */
  sources: { built: 'checklist-sources', source: () => join(rulesFolder(), 'checklists') },
  /** Issued plans, `<id>.json`, and the agencies they name, `agencies.json`. */
  plans: { built: 'plans', source: () => join(rulesFolder(), 'dist', 'plans') },
  /** JSON Schemas, `<name>.schema.json`. */
  schemas: { built: 'schemas', source: () => join(rulesFolder(), 'dist', 'schemas') },
  /** What `init` and `add` start from. */
  templates: { built: 'templates', source: () => join(ROOT, 'templates') },
} as const;

function rulesFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@niemyet/rules/package.json'));
}

/** The folder of something that comes with the program, built or run from its sources. */
export function placeOf(name: keyof typeof PLACES): string {
  const { built, source } = PLACES[name];
  return BUILT === null ? source() : join(BUILT, built);
}
