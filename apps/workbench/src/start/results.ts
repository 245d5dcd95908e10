import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { matrixToHtml, matrixToXlsx } from '@niemyet/report';
import type { AuditRecord, Checklist, Language, Matrix } from '@niemyet/rules';

/** Writes `matrix.xlsx`, `matrix.html` and `audits/<unit>.json` into a folder; gives their paths in it. */
export async function writeResults(
  folder: string,
  matrix: Matrix,
  records: readonly AuditRecord[],
  checklist: Checklist,
  language: Language,
): Promise<string[]> {
  const audits = join(folder, 'audits');
  await rm(audits, { recursive: true, force: true });
  await mkdir(audits, { recursive: true });
  await writeFile(join(folder, 'matrix.xlsx'), await matrixToXlsx(matrix, records, { language, checklist }));
  await writeFile(join(folder, 'matrix.html'), matrixToHtml(matrix, records, { language, checklist }));
  for (const record of records) {
    await writeFile(join(audits, `${record.unit.code}.json`), `${JSON.stringify(record, null, 2)}\n`);
  }
  return ['matrix.xlsx', 'matrix.html', ...records.map(record => `audits/${record.unit.code}.json`)];
}
