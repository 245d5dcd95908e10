import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { compileAll, type Problem, type SourceFile } from '../src/authoring/index.ts';
import { readChecklist } from '../src/index.ts';
import { jsonSchemas } from '../src/schema/json-schemas.ts';

/** The folder of a checklist that is none of its data: the pages its indicators are tried on. */
const FIXTURES = 'fixtures';

/** What came of generating: a line for each file written, and every problem of every checklist. */
export interface Generated {
  written: string[];
  problems: Problem[];
}

/** The YAML files of a checklist, by their path from the folder that holds all checklists, in a fixed order. */
async function sourcesOf(checklists: string, id: string): Promise<SourceFile[]> {
  const entries = await readdir(join(checklists, id), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => relative(join(checklists, id), path).split(sep)[0] !== FIXTURES)
    .sort();
  return Promise.all(
    paths.map(async path => ({
      path: relative(checklists, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/** Writes a file whole or not at all, and reads it back. */
export async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
  if ((await readFile(path, 'utf8')) !== text)
    throw new Error(`${path} does not hold what was written to it`);
}

/**
 * Writes `dist/schemas/<name>.schema.json` and, of every folder of `checklists/` without a problem,
 * `dist/checklists/<id>.json`. `home` holds both. The same sources give the same bytes. Rejects where there is no
 * checklist at all, or where the disk does not keep what is written.
 */
export async function generate(home: string): Promise<Generated> {
  const checklists = join(home, 'checklists');
  const folders = (await readdir(checklists, { withFileTypes: true }))
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
  if (folders.length === 0)
    throw new Error(`no checklist in ${checklists}: make a folder with a checklist.yaml`);
  const generated: Generated = { written: [], problems: [] };
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const path = join('dist', 'schemas', `${name}.schema.json`);
    await write(join(home, path), `${JSON.stringify(schema, null, 2)}\n`);
    generated.written.push(path);
  }
  const sources = await Promise.all(folders.map(async id => [id, await sourcesOf(checklists, id)] as const));
  for (const [id, result] of compileAll(new Map(sources))) {
    if (!result.ok) {
      generated.problems.push(...result.problems);
      continue;
    }
    const { version, indicators, digest } = result.checklist;
    const path = join('dist', 'checklists', `${id}.json`);
    const text = `${JSON.stringify(result.checklist)}\n`;
    await write(join(home, path), text);
    const again = readChecklist(JSON.parse(text), 'en');
    if (!again.ok) throw new Error(`${path} was written but cannot be read: ${again.problem}`);
    generated.written.push(`${path}: ${version}, ${indicators.length} indicators, ${digest}`);
  }
  return generated;
}
