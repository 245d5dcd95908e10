import { CommanderError } from 'commander';
import pc from 'picocolors';
import type { Context } from './commands/context.ts';
import { programOf, toldOf } from './commands/program.ts';
import { problemOf, ToldError } from './errors.ts';
import { programVersion } from './root.ts';
import { systemClock } from './source.ts';
import { interruption } from './terminal/interruption.ts';
import { languageOf } from './terminal/language.ts';
import { plain } from './terminal/plain.ts';
import { printer } from './terminal/printer.ts';
import { wordsOf } from './terminal/words.ts';

/** Runs `niemyet` with the arguments after the program's name; gives the exit code. Never rejects. */
export async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args, process.env);
  const say = wordsOf(language);
  const version = programVersion();
  const print = printer(process.stdout);
  const width = Math.min(Math.max(process.stdout.columns || 100, 40), 120);
  const stop = interruption(() => process.stderr.write(`\n${say('progress.interrupting')}\n`));
  const context: Context = {
    language,
    say,
    cwd: process.cwd(),
    env: process.env,
    version,
    print,
    errors: process.stderr,
    colors: pc.isColorSupported,
    width,
    now: systemClock,
    engine: () => import('@niemyet/audit'),
    authoring: () => import('@niemyet/audit'),
    signal: stop.signal,
  };
  let code = 0;
  try {
    let help = '';
    const program = programOf(
      {
        say,
        version,
        columns: width,
        write: text => {
          help += text;
        },
      },
      {
        audit: async (targets, options) => {
          const { runAuditCommand } = await import('./commands/audit.ts');
          code = await runAuditCommand(targets, options, context);
        },
        sweep: async (roster, options) => {
          const { runSweepCommand } = await import('./commands/sweep.ts');
          code = await runSweepCommand(roster, options, context);
        },
        matrix: async (audits, options) => {
          const { runMatrixCommand } = await import('./commands/matrix.ts');
          code = await runMatrixCommand(audits, options, context);
        },
        diff: async (before, after, options) => {
          const { runDiffCommand } = await import('./commands/diff.ts');
          code = await runDiffCommand(before, after, options, context);
        },
        checklist: {
          init: async (name, options) => {
            code = await (await import('./commands/checklist-init.ts')).runInit(name, options, context);
          },
          add: async (id, options) => {
            code = await (await import('./commands/checklist-init.ts')).runAdd(id, options, context);
          },
          validate: async (folder, options) => {
            const { earlyLane } = await import('./checklist/early-lane.ts');
            const lane = earlyLane(folder, options, context);
            const { runValidate } = await import('./commands/checklist-validate.ts');
            code = await runValidate(folder, options, context, lane);
          },
          build: async (folder, options) => {
            code = await (await import('./commands/checklist-build.ts')).runBuild(folder, options, context);
          },
          diff: async (before, after, options) => {
            const { runDiff } = await import('./commands/checklist-diff.ts');
            code = await runDiff(before, after, options, context);
          },
          docs: async (folder, options) => {
            code = await (await import('./commands/checklist-docs.ts')).runDocs(folder, options, context);
          },
        },
      },
    );
    try {
      if (args.length === 0) program.outputHelp();
      else await program.parseAsync([...args], { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      if (error.exitCode !== 0) throw toldOf(error);
    }
    if (help !== '') await print(help);
    return args.length === 0 ? 2 : code;
  } catch (error) {
    const told =
      error instanceof ToldError
        ? say(error.key, error.values)
        : say('fatal', { problem: plain(problemOf(error), 600) });
    process.stderr.write(`niemyet: ${told}\n`);
    return error instanceof ToldError ? error.exitCode : 1;
  } finally {
    stop.release();
  }
}
