import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../src/authoring/index.ts';
import { compilePlans } from '../src/plans/compile.ts';
import { planSchemas } from '../src/plans/json-schemas.ts';
import { readAgencies, readPlan } from '../src/plans/read.ts';
import { type Generated, write } from './checklists.ts';

/** The YAML files of the folder of plans, by their path from it, in a fixed order. */
async function sourcesIn(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async path => ({
      path: relative(folder, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/**
 * Writes the JSON Schemas of plans and, where `plans/` has no problem, `dist/plans/agencies.json` and of every plan
 * `dist/plans/<id>.json`. `home` holds both. The same sources give the same bytes. Rejects where there is no folder
 * of plans, or where the disk does not keep what is written.
 */
export async function generatePlans(home: string): Promise<Generated> {
  const generated: Generated = { written: [], problems: [] };
  for (const [name, schema] of Object.entries(planSchemas())) {
    const path = join('dist', 'schemas', `${name}.schema.json`);
    await write(join(home, path), `${JSON.stringify(schema, null, 2)}\n`);
    generated.written.push(path);
  }
  const result = compilePlans(await sourcesIn(join(home, 'plans')));
  if (!result.ok) return { ...generated, problems: result.problems };
  const put = async (
    name: string,
    value: object,
    read: typeof readPlan | typeof readAgencies,
    line: string,
  ) => {
    const path = join('dist', 'plans', `${name}.json`);
    const text = `${JSON.stringify(value)}\n`;
    await write(join(home, path), text);
    const again = read(JSON.parse(text), 'en');
    if (!again.ok) throw new Error(`${path} was written but cannot be read: ${again.problem}`);
    generated.written.push(`${path}: ${line}`);
  };
  await put('agencies', result.agencies, readAgencies, `${result.agencies.agencies.length} agencies`);
  for (const plan of result.plans) {
    const asked = plan.tasks.filter(({ portal }) => portal).length;
    await put(plan.id, plan, readPlan, `${plan.tasks.length} tasks, ${asked} of them for portals`);
  }
  return generated;
}
