import { type Checklist, compareAudits, comparisonProblemText } from '@niemyet/rules';
import { createColors } from 'picocolors';
import { loadChecklist } from '../checklist/load.ts';
import { readOneAudit } from '../compare/read.ts';
import { comparisonFormatOf, comparisonJson, writeComparison } from '../compare/write.ts';
import { cannot, ToldError } from '../errors.ts';
import { writeWhole } from '../output/write.ts';
import { comparisonText } from '../terminal/comparison.ts';
import { plain } from '../terminal/plain.ts';
import type { Context, ExitCode } from './context.ts';

/** The options of `niemyet diff` as commander hands them over. */
export interface DiffCommandOptions {
  out?: string[];
  json?: string;
  checklist?: string;
  checklistBefore?: string;
}

/** A checklist that was named, or else the one of this id where there is one: without it, ids stand for titles. */
async function checklistFor(
  named: string | undefined,
  id: string,
  { language, cwd }: Context,
): Promise<Checklist | undefined> {
  if (named !== undefined) return loadChecklist(named, language, { from: cwd });
  try {
    return await loadChecklist(id, language, { from: cwd });
  } catch (error) {
    if (error instanceof ToldError) return undefined;
    throw error;
  }
}

/**
 * `niemyet diff`: compares two audits of one unit and prints what changed, or writes it as JSON, HTML or CSV.
 * Throws a `ToldError` for two units, a damaged record or a file that cannot be written.
 */
export async function runDiffCommand(
  before: string,
  after: string,
  options: DiffCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { say, language, errors, colors, width } = context;
  const files = options.out ?? [];
  for (const file of files) comparisonFormatOf(file);
  const [earlier, later] = [await readOneAudit(before, language), await readOneAudit(after, language)];
  for (const { from, intact } of [earlier, later]) {
    if (!intact) errors.write(`${say('matrix.changed', { file: plain(from) })}\n`);
  }
  const checklist = await checklistFor(options.checklist, later.record.checklist.id, context);
  const old =
    options.checklistBefore === undefined
      ? checklist
      : await checklistFor(options.checklistBefore, earlier.record.checklist.id, context);
  const result = compareAudits(earlier.record, later.record, { before: old, after: checklist });
  if (!result.ok) {
    throw cannot('comparison.impossible', { problem: comparisonProblemText(result.problem, language) });
  }
  for (const file of files) {
    await writeComparison(file, result.value, language);
    errors.write(`${say('file.written', { file: plain(file) })}\n`);
  }
  if (options.json === '-') await context.print(comparisonJson(result.value));
  else if (options.json !== undefined) {
    await writeWhole(options.json, comparisonJson(result.value));
    errors.write(`${say('file.written', { file: plain(options.json) })}\n`);
  } else if (files.length === 0) {
    const look = { language, say, colors: createColors(colors), width };
    await context.print(`${comparisonText(result.value, look)}\n`);
  }
  return 0;
}
