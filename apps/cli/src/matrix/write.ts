import { extname } from 'node:path';
import type { AuditRecord, Language, Matrix } from '@niemyet/rules';
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

async function contentOf(
  format: MatrixFormat,
  matrix: Matrix,
  audits: readonly AuditRecord[],
  language: Language,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(matrix, null, 2)}\n`;
  const report = await import('@niemyet/report');
  if (format === 'csv') return report.matrixToCsv(matrix, { language });
  if (format === 'html') return report.matrixToHtml(matrix, audits, { language });
  return report.matrixToXlsx(matrix, audits, { language });
}

/** Writes a matrix to a file in the format of its name. Throws a `ToldError` where it cannot be written. */
export async function writeMatrix(
  file: string,
  matrix: Matrix,
  audits: readonly AuditRecord[],
  language: Language,
): Promise<void> {
  await writeWhole(file, await contentOf(matrixFormatOf(file), matrix, audits, language));
}
