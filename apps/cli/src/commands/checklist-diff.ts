import { diffChecklists } from '@niemyet/rules/authoring';
import { checklistToCompare, differenceLines } from '../checklist/compare.ts';
import type { DiffOptions } from './checklist-program.ts';
import type { Context, ExitCode } from './context.ts';

/** `niemyet checklist diff`: prints what differs between two checklists, in words or as JSON. */
export async function runDiff(
  before: string,
  after: string,
  options: DiffOptions,
  context: Context,
): Promise<ExitCode> {
  const { cwd, language, say } = context;
  const difference = diffChecklists(
    await checklistToCompare(before, cwd, language),
    await checklistToCompare(after, cwd, language),
  );
  const text =
    options.json === true
      ? JSON.stringify(difference, null, 2)
      : differenceLines(difference, language, say).join('\n');
  await context.print(`${text}\n`);
  return 0;
}
