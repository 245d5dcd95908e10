import type {
  AuditRecord,
  Checklist,
  Finding,
  Indicator,
  Matrix,
  MatrixCell,
  MatrixColumn,
  MatrixRow,
} from '@niemyet/rules';

/** One cell of the matrix with all that is known of it. */
export interface Entry {
  /** The column's number, from 1: how readers refer to an indicator. */
  number: number;
  column: MatrixColumn;
  cell: MatrixCell | null;
  finding?: Finding;
  indicator?: Indicator;
}

/** One unit's row with the audit it came from, where that was handed in. */
export interface UnitEntries {
  row: MatrixRow;
  audit?: AuditRecord;
  entries: Entry[];
}

/**
 * The matrix joined to its audits (by id) and to the checklist (by indicator id). With a checklist, findings
 * under an old id are found through `renames`; an audit the matrix does not use is left out.
 */
export function joinMatrix(
  matrix: Matrix,
  audits: readonly AuditRecord[],
  checklist?: Checklist,
): UnitEntries[] {
  const auditById = new Map(audits.map(audit => [audit.id, audit]));
  const indicatorById = new Map(checklist?.indicators.map(indicator => [indicator.id, indicator]));
  return matrix.rows.map(row => {
    const audit = auditById.get(row.audit);
    const findingById = new Map(
      audit?.findings.map(finding => [checklist?.renames[finding.indicator] ?? finding.indicator, finding]),
    );
    const entries = matrix.columns.map((column, index): Entry => {
      const finding = findingById.get(column.indicator);
      const indicator = indicatorById.get(column.indicator);
      return {
        number: index + 1,
        column,
        cell: row.cells[index] ?? null,
        ...(finding ? { finding } : {}),
        ...(indicator ? { indicator } : {}),
      };
    });
    return { row, entries, ...(audit ? { audit } : {}) };
  });
}
