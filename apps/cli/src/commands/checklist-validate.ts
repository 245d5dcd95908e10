import { type Problem, problemLine } from '@niemyet/rules/authoring';
import { keptPlace } from '../cache/place.ts';
import type { StartLane } from '../checklist/check-all.ts';
import { type ChecklistFolder, foldersOf, shownFile } from '../checklist/folder.ts';
import { buildName, KeptChecks, type Taken } from '../checklist/kept-checks.ts';
import { type SecondLane, secondLane } from '../checklist/second-lane.ts';
import { shippedChecks } from '../checklist/shipped-checks.ts';
import { type Validation, validateFolder } from '../checklist/validate.ts';
import { plain } from '../terminal/plain.ts';
import type { ValidateOptions } from './checklist-program.ts';
import type { Context, ExitCode } from './context.ts';

/** Notes shown of one checklist where not all are asked for. */
const NOTES_SHOWN = 10;
const LINE = 600;
/** When the pages were audited that were not audited again. */
const TAKEN = { before: 'checklist.takenBefore', build: 'checklist.takenBuild' } as const;

/** One line for a problem, its file named as the user would find it. */
export function lineOf(folder: ChecklistFolder, problem: Problem, { language }: Context): string {
  return plain(problemLine({ ...problem, file: shownFile(folder, problem.file) }, language), LINE);
}

function summaryOf({ folder, checklist, problems, notes, tried }: Validation, { say }: Context): string {
  if (checklist === undefined) {
    return say('checklist.broken', { name: plain(folder.shown || '.'), problems: problems.length });
  }
  return say(problems.length === 0 ? 'checklist.valid' : 'checklist.invalid', {
    name: checklist.id,
    version: checklist.version,
    indicators: checklist.indicators.length,
    problems: problems.length,
    notes: notes.length,
    pages: tried.pages,
    of: tried.of,
  });
}

/** Prints what was found in a folder. */
async function printFound(
  found: Validation,
  taken: Taken | null,
  options: ValidateOptions,
  context: Context,
): Promise<void> {
  const { folder, problems, notes, tried } = found;
  const shown = options.notes === true ? notes : notes.slice(0, NOTES_SHOWN);
  const rest = notes.length - shown.length;
  const lines = [
    ...problems.map(problem => lineOf(folder, problem, context)),
    ...shown.map(note => `${context.say('checklist.note')} ${lineOf(folder, note, context)}`),
    ...(rest > 0 ? [context.say('checklist.moreNotes', { rest })] : []),
    summaryOf(found, context),
    ...(taken === null ? [] : [context.say(TAKEN[taken.from], { pages: taken.pages, of: tried.pages })]),
  ];
  await context.print(`${lines.join('\n')}\n`);
}

/**
 * `niemyet checklist validate`: prints every problem of the folder, or of the built-in checklists; 1 where there is one. `early`:
 * a thread that was started for the folder already.
 */
export async function runValidate(
  named: string | undefined,
  options: ValidateOptions,
  context: Context,
  early: SecondLane | null = null,
): Promise<ExitCode> {
  let ready = early;
  const startLane: StartLane = files => {
    const lane = ready ?? secondLane(files);
    ready = null;
    return lane;
  };
  try {
    const folders = await foldersOf(named, context.cwd);
    // Loaded while files are read.
    const engine = context.authoring();
    const keptIn = options.fresh === true ? null : keptPlace(context.env);
    let exitCode: ExitCode = 0;
    for (const folder of folders) {
      const kept = new KeptChecks(folder, keptIn, buildName(), shippedChecks);
      const found = await validateFolder(folder, engine, { kept, startLane });
      if (found.problems.length > 0) exitCode = 1;
      await printFound(found, kept.taken, options, context);
    }
    return exitCode;
  } finally {
    await ready?.close();
  }
}
