import { type AuditRecord, buildMatrix, type Checklist } from '@niemyet/rules';
import { loadChecklist } from '../checklist/load.ts';
import { cannot, usage } from '../errors.ts';
import { type Chosen, chooseAudits } from '../matrix/choose.ts';
import { gatherAudits } from '../matrix/read.ts';
import { matrixFormatOf, writeMatrix } from '../matrix/write.ts';
import { plain } from '../terminal/plain.ts';
import type { Context, ExitCode } from './context.ts';

/** The options of `niemyet matrix` as commander hands them over. */
export interface MatrixOptions {
  out: string[];
  checklist?: string;
  round?: string;
  /** Id of a plan: its tasks are shown in place of the units. */
  plan?: string;
  on?: string;
}

/** What the matrix shows all the same, but should be known: another version of the checklist, a changed record. */
function tellDoubts({ audits }: Chosen, checklist: Checklist, { say, errors }: Context): void {
  for (const { from, record, intact } of audits) {
    const file = plain(from);
    const { version } = record.checklist;
    if (!intact) errors.write(`${say('matrix.changed', { file })}\n`);
    if (version !== checklist.version) {
      errors.write(`${say('matrix.otherVersion', { file, found: version, wanted: checklist.version })}\n`);
    }
  }
}

/** The audits that one matrix can show, and the checklist they were made by. */
export interface AuditsOfRound {
  round: string;
  checklist: Checklist;
  records: AuditRecord[];
  leftOut: number;
}

/**
 * Reads audits and chooses those of one round and one checklist; the rest is left out by name. Null where none is
 * usable; throws a `ToldError` where the checklist cannot be had.
 */
export async function auditsOfRound(
  paths: readonly string[],
  options: Pick<MatrixOptions, 'checklist' | 'round'>,
  context: Context,
): Promise<AuditsOfRound | null> {
  const { say, language, errors, cwd } = context;
  const named =
    options.checklist === undefined ? null : await loadChecklist(options.checklist, language, { from: cwd });
  const { audits, refused } = await gatherAudits(paths, language);
  const chosen = chooseAudits(audits, { round: options.round, checklistId: named?.id }, say);
  const leftOut = [...refused, ...(chosen?.leftOut ?? [])];
  for (const { from, problem } of leftOut) {
    errors.write(`${say('matrix.refused', { file: plain(from), problem: plain(problem, 600) })}\n`);
  }
  if (chosen === null || chosen.audits.length === 0) return null;
  const checklist = named ?? (await loadChecklist(chosen.checklistId, language, { from: cwd }));
  tellDoubts(chosen, checklist, context);
  const records = chosen.audits.map(audit => audit.record);
  return { round: chosen.round, checklist, records, leftOut: leftOut.length };
}

/**
 * `niemyet matrix`: reads audits, refuses the damaged ones by name, and writes the matrix of one round in every
 * format asked for. Throws a `ToldError` where there is nothing usable or a file cannot be written.
 */
export async function runMatrixCommand(
  paths: readonly string[],
  options: MatrixOptions,
  context: Context,
): Promise<ExitCode> {
  const { say, language, errors } = context;
  for (const file of options.out) matrixFormatOf(file);
  if (options.plan !== undefined) {
    return (await import('./task-matrix.ts')).runTaskMatrix(
      paths,
      { ...options, plan: options.plan },
      context,
    );
  }
  if (options.on !== undefined) throw usage('usage.onWithPlan');
  if (paths.length === 0) throw usage('usage.missingArgument', { name: 'audits' });
  const chosen = await auditsOfRound(paths, options, context);
  if (chosen === null) throw cannot('matrix.none');
  const { round, checklist, records, leftOut } = chosen;
  const matrix = buildMatrix(checklist, round, records);
  // Only the audits that the matrix shows go with it.
  const shown = new Set(matrix.rows.map(row => row.audit));
  const inMatrix = records.filter(record => shown.has(record.id));
  for (const file of options.out) {
    await writeMatrix(file, matrix, inMatrix, { language, checklist });
    errors.write(`${say('file.written', { file: plain(file) })}\n`);
  }
  const counts = { units: matrix.rows.length, indicators: matrix.columns.length, refused: leftOut };
  errors.write(`${say('matrix.done', { round: plain(round), ...counts })}\n`);
  return 0;
}
