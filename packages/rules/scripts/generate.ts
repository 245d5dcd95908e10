import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileChecklist, type Problem, problemLine, type SourceFile } from '../src/authoring/index.ts';
import { readChecklist } from '../src/index.ts';
import { jsonSchemas } from '../src/schema/json-schemas.ts';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const CHECKLISTS = join(HOME, 'checklists');
const DIST = join(HOME, 'dist');

/** The YAML files under a checklist's folder, by their path from `checklists/`, in a fixed order. */
async function sourcesOf(folder: string): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async path => ({
      path: relative(CHECKLISTS, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/** Writes a file whole or not at all, and reads it back. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
  if ((await readFile(path, 'utf8')) !== text)
    throw new Error(`${path} does not hold what was written to it`);
}

async function generateChecklist(id: string): Promise<Problem[]> {
  const result = compileChecklist(await sourcesOf(join(CHECKLISTS, id)));
  if (!result.ok) return result.problems;
  const text = `${JSON.stringify(result.checklist)}\n`;
  const path = join(DIST, 'checklists', `${id}.json`);
  await write(path, text);
  const again = readChecklist(JSON.parse(text), 'en');
  if (!again.ok) throw new Error(`${path} was written but cannot be read: ${again.problem}`);
  const { version, indicators, digest } = result.checklist;
  console.log(
    `${relative(HOME, path)}: ${id} ${version}, ${indicators.length} indicators, ${digest.slice(0, 19)}…`,
  );
  return [];
}

async function main(): Promise<void> {
  const folders = (await readdir(CHECKLISTS, { withFileTypes: true })).filter(entry => entry.isDirectory());
  if (folders.length === 0)
    throw new Error(`no checklist in ${CHECKLISTS}: make a folder with a checklist.yaml`);
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const path = join(DIST, 'schemas', `${name}.schema.json`);
    await write(path, `${JSON.stringify(schema, null, 2)}\n`);
    console.log(relative(HOME, path));
  }
  const problems: Problem[] = [];
  for (const folder of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    problems.push(...(await generateChecklist(basename(folder.name))));
  }
  for (const problem of problems) {
    console.error(`checklists/${problemLine(problem, 'vi')}\n  ${problem.message.en}`);
  }
  if (problems.length > 0) {
    console.error(
      `${problems.length} vấn đề; bộ chỉ tiêu chưa được ghi / problems; the checklist was not written`,
    );
    process.exitCode = 1;
  }
}

await main();
