import { join } from 'node:path';
import { createLab } from '@niemyet/apps-script-lab';
import type { AuditRecord, Language, Matrix } from '@niemyet/rules';
import type { ImportResult, LayOutResult } from '../../../sheets/src/contract.ts';
import { ROOT } from '../root.ts';

/** What clasp would push. */
const ADDON = join(ROOT, 'apps/sheets/dist/addon');

/** What came of importing audits into an empty spreadsheet by the built add-on. */
export interface SheetImport {
  imported: number;
  /** Service calls of the import and of laying out the matrix. */
  calls: number;
  tabs: string[];
  /** What a reader sees in the matrix's tab. */
  matrix: string[][];
}

/** Imports audits as the add-on's sidebar does: the files first, then the matrices they belong to. */
export function importIntoSheet(records: readonly AuditRecord[], language: Language): SheetImport {
  const lab = createLab({ bundleDir: ADDON, locale: language });
  const files = records.map(record => ({ name: `${record.id}.json`, text: JSON.stringify(record) }));
  lab.resetCalls();
  const { files: arrivals, matrices } = lab.serverRun('importAudits', { language, files }) as ImportResult;
  const { tabs } = lab.serverRun('layOut', { language, matrices }) as LayOutResult;
  const [last = ''] = tabs.slice(-1);
  return {
    imported: arrivals.filter(arrival => arrival.status === 'imported').length,
    calls: lab.calls.total,
    tabs,
    matrix: lab.spreadsheet.sheet(last).display(),
  };
}

/** Units of a matrix whose row in the sheet shows their name and their total, with a decimal comma. */
export function rowsInSheet(matrix: Matrix, shown: readonly (readonly string[])[]): number {
  return matrix.rows.filter(({ unit, scores }) => {
    const total = scores.total === null ? '' : scores.total.toFixed(1).replace('.', ',');
    return shown.some(row => row.includes(unit.name) && row.includes(total));
  }).length;
}
