import { extname } from 'node:path';
import type { TaskTable } from '@niemyet/report';
import type { AuditRecord, Checklist, Language, Matrix } from '@niemyet/rules';
import { usage } from '../errors.ts';
import { writeWhole } from '../output/write.ts';

const MATRIX_FORMATS = ['xlsx', 'html', 'csv', 'json'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

/** The format a file name asks for; throws a usage error where it asks for none that is known. */
export function matrixFormatOf(file: string): MatrixFormat {
  const extension = extname(file).slice(1).toLowerCase();
  const format = MATRIX_FORMATS.find(known => known === extension);
  if (format === undefined) throw usage('usage.format', { value: file });
  return format;
}

/** Writes a matrix to a file in the format of its name. Throws a `ToldError` where it cannot be written. */
export async function writeMatrix(
  file: string,
  matrix: Matrix,
  audits: readonly AuditRecord[],
  options: { language: Language; checklist: Checklist },
): Promise<void> {
  const report = await import('@niemyet/report');
  const content = {
    json: () => report.matrixToJson(matrix),
    csv: () => report.matrixToCsv(matrix, options),
    html: () => report.matrixToHtml(matrix, audits, options),
    xlsx: () => report.matrixToXlsx(matrix, audits, options),
  };
  await writeWhole(file, await content[matrixFormatOf(file)]());
}

/** Writes the task matrix of a plan, as `writeMatrix` does. */
export async function writeTaskMatrix(file: string, table: TaskTable, language: Language): Promise<void> {
  const report = await import('@niemyet/report');
  const content = {
    json: () => report.taskMatrixToJson(table),
    csv: () => report.taskMatrixToCsv(table, { language }),
    html: () => report.taskMatrixToHtml(table, { language }),
    xlsx: () => report.taskMatrixToXlsx(table, { language }),
  };
  await writeWhole(file, await content[matrixFormatOf(file)]());
}
