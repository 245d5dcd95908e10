import { join, resolve } from 'node:path';
import { builtInIds } from '../checklist/compiled.ts';
import { documentFolder } from '../checklist/docs/document.ts';
import { catalogueFiles, type Documented } from '../checklist/docs/site.ts';
import { folderName, foldersOf } from '../checklist/folder.ts';
import { loadChecklist } from '../checklist/load.ts';
import { writeWhole } from '../output/write.ts';
import { plain } from '../terminal/plain.ts';
import type { OutOptions } from './checklist-program.ts';
import type { Context, ExitCode } from './context.ts';

/** `niemyet checklist docs`: writes the catalogue of the folder, or of all built-in checklists. */
export async function runDocs(
  named: string | undefined,
  options: OutOptions,
  context: Context,
): Promise<ExitCode> {
  const { cwd, language, say, print } = context;
  const engine = await context.authoring();
  const folders = await foldersOf(named, cwd);
  const documented: Documented[] = [];
  for (const folder of folders) documented.push(await documentFolder(folder, engine));
  if (named === undefined) {
    // Built-in checklists that are made out of others have no folder of their own.
    const written = new Set(folders.map(folderName));
    for (const id of builtInIds().filter(each => !written.has(each))) {
      documented.push({ checklist: await loadChecklist(id, language), examples: new Map() });
    }
  }
  const out = resolve(cwd, options.out ?? 'catalogue');
  const files = catalogueFiles(documented);
  for (const [path, text] of files) await writeWhole(join(out, path), text);
  const values = { pages: files.size, file: plain(join(out, 'index.html')) };
  await print(`${say('checklist.documented', values)}\n`);
  return 0;
}
