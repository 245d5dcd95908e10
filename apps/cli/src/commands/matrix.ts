import { buildMatrix } from '@niemyet/rules';
import { cannot, usage } from '../errors.ts';
import { matrixFormatOf, writeMatrix } from '../matrix/write.ts';
import { plain } from '../terminal/plain.ts';
import { auditsOfRound, type MatrixOptions } from './audits-of-round.ts';
import type { Context, ExitCode } from './context.ts';

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
  if (options.on !== undefined) throw usage('usage.withPlan', { option: '--on' });
  if (options.calendar !== undefined) throw usage('usage.withPlan', { option: '--calendar' });
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
