import { join, resolve } from 'node:path';
import { buildFolder } from '../checklist/build.ts';
import { folderName, foldersOf } from '../checklist/folder.ts';
import { plain } from '../terminal/plain.ts';
import type { OutOptions } from './checklist-program.ts';
import { lineOf } from './checklist-validate.ts';
import type { Context, ExitCode } from './context.ts';

/**
 * `niemyet checklist build`: writes `dist/checklist.json` of the folder; without one, the built-in checklists into
 * a folder each. 1 where one has a problem, which is printed.
 */
export async function runBuild(
  named: string | undefined,
  options: OutOptions,
  context: Context,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  for (const folder of await foldersOf(named, context.cwd)) {
    const out =
      named === undefined
        ? join(resolve(context.cwd, options.out ?? 'dist'), folderName(folder))
        : options.out === undefined
          ? join(folder.path, 'dist')
          : resolve(context.cwd, options.out);
    const built = await buildFolder(folder, out);
    if (!built.ok) {
      exitCode = 1;
      for (const problem of built.problems) context.errors.write(`${lineOf(folder, problem, context)}\n`);
      continue;
    }
    const { version, indicators, digest } = built.checklist;
    const values = { file: plain(built.file), version, indicators: indicators.length, digest };
    await context.print(`${context.say('checklist.built', values)}\n`);
  }
  return exitCode;
}
