import { buildMatrix, type Checklist } from '@niemyet/rules';
import { loadChecklist } from '../checklist/load.ts';
import { cannot } from '../errors.ts';
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
  const named =
    options.checklist === undefined
      ? null
      : await loadChecklist(options.checklist, language, { from: context.cwd });
  const { audits, refused } = await gatherAudits(paths, language);
  const chosen = chooseAudits(audits, { round: options.round, checklistId: named?.id }, say);
  const leftOut = [...refused, ...(chosen?.leftOut ?? [])];
  for (const { from, problem } of leftOut) {
    errors.write(`${say('matrix.refused', { file: plain(from), problem: plain(problem, 600) })}\n`);
  }
  if (chosen === null || chosen.audits.length === 0) throw cannot('matrix.none');
  const checklist = named ?? (await loadChecklist(chosen.checklistId, language, { from: context.cwd }));
  tellDoubts(chosen, checklist, context);
  const records = chosen.audits.map(audit => audit.record);
  const matrix = buildMatrix(checklist, chosen.round, records);
  // Only the audits that the matrix shows go with it.
  const shown = new Set(matrix.rows.map(row => row.audit));
  const inMatrix = records.filter(record => shown.has(record.id));
  for (const file of options.out) {
    await writeMatrix(file, matrix, inMatrix, language);
    errors.write(`${say('file.written', { file: plain(file) })}\n`);
  }
  errors.write(
    `${say('matrix.done', {
      round: plain(chosen.round),
      units: matrix.rows.length,
      indicators: matrix.columns.length,
      refused: leftOut.length,
    })}\n`,
  );
  return 0;
}
