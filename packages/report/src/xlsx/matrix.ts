import type { AuditRecord, Checklist, Language, Matrix } from '@niemyet/rules';
import { joinMatrix } from '../model/entries.ts';
import { aboutSheet } from './about-sheet.ts';
import { findingsSheet } from './findings-sheet.ts';
import { collectLinks } from './hyperlinks.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { unitsSheet } from './units-sheet.ts';
import { workbookOf } from './workbook.ts';

/**
 * The matrix of a round as an Excel workbook of four sheets: matrix, findings, units, about. Every text is a text
 * cell (nothing becomes a formula), scores and dates are numbers and dates, verdicts lead to their evidence.
 * `audits` gives the findings of each row (matched by audit id), `checklist` the questions and sources.
 */
export async function matrixToXlsx(
  matrix: Matrix,
  audits: readonly AuditRecord[],
  options: { language: Language; checklist?: Checklist },
): Promise<Uint8Array> {
  const { language, checklist } = options;
  const units = joinMatrix(matrix, audits, checklist);
  const findings = findingsSheet(matrix, units, language);
  const main = matrixSheet(matrix, units, language, findings.placeOf);
  const linked = [main, findings.draft, unitsSheet(units, language)];
  const leftOut = linked.reduce((sum, draft) => sum + collectLinks(draft.rows).leftOut, 0);
  const drafts = [...linked, aboutSheet(matrix, units, language, leftOut, checklist)];
  return workbookOf(drafts);
}
