import type { AuditRecord, Finding } from '../schema/audit.ts';
import type { Checklist } from '../schema/checklist.ts';
import type { Matrix, MatrixCell, MatrixRow } from '../schema/matrix.ts';
import { scoreFindings } from '../score/score.ts';
import { evidenceLink } from './fragment.ts';

function cellOf(audit: AuditRecord, finding: Finding | undefined): MatrixCell | null {
  if (finding === undefined) return null;
  const shown = finding.evidence.find(item => item.role === 'proof') ?? finding.evidence[0];
  const link = shown && evidenceLink(audit, shown);
  return {
    verdict: finding.verdict,
    by: finding.inspector ? 'inspector' : 'machine',
    reason: finding.machine.reason,
    ...(link ? { link } : {}),
  };
}

/** The latest audit of each unit: a later `finishedAt` wins, then the greater id. */
export function latestPerUnit(audits: readonly AuditRecord[]): AuditRecord[] {
  const byUnit = new Map<string, AuditRecord>();
  for (const audit of audits) {
    const known = byUnit.get(audit.unit.code);
    const later =
      known === undefined ||
      Date.parse(audit.finishedAt) > Date.parse(known.finishedAt) ||
      (Date.parse(audit.finishedAt) === Date.parse(known.finishedAt) && audit.id > known.id);
    if (later) byUnit.set(audit.unit.code, audit);
  }
  return [...byUnit.values()];
}

/** Ranks by total, highest first; equal totals share a rank and the next is skipped (1, 2, 2, 4). */
function rank(rows: MatrixRow[]): void {
  const totals = rows.flatMap(row => (row.scores.total === null ? [] : [row.scores.total]));
  for (const row of rows) {
    const { total } = row.scores;
    row.rank = total === null ? null : 1 + totals.filter(other => other > total).length;
  }
}

/**
 * Units × indicators of one round: one row per unit (its latest audit), ordered by unit code, scored anew by
 * `checklist`. Old indicator ids are read through `renames`. Audits of other rounds or checklists are the
 * caller's to leave out; a finding of an unknown indicator is not shown.
 */
export function buildMatrix(checklist: Checklist, round: string, audits: readonly AuditRecord[]): Matrix {
  const rows = latestPerUnit(audits)
    .sort((a, b) => (a.unit.code < b.unit.code ? -1 : a.unit.code > b.unit.code ? 1 : 0))
    .map((audit): MatrixRow => {
      const findings = audit.findings.map(finding => ({
        ...finding,
        indicator: checklist.renames[finding.indicator] ?? finding.indicator,
      }));
      const byId = new Map(findings.map(finding => [finding.indicator, finding]));
      return {
        unit: audit.unit,
        audit: audit.id,
        finishedAt: audit.finishedAt,
        status: audit.status,
        scores: scoreFindings(checklist, findings),
        rank: null,
        cells: checklist.indicators.map(indicator => cellOf(audit, byId.get(indicator.id))),
      };
    });
  rank(rows);
  return {
    schema: 'niemyet/matrix@1',
    round,
    checklist: { id: checklist.id, version: checklist.version, title: checklist.title },
    dimensions: checklist.dimensions.map(({ id, title }) => ({ id, title })),
    columns: checklist.indicators.map(({ id, dimension, title, weight, severity }) => ({
      indicator: id,
      dimension,
      title,
      weight,
      severity,
    })),
    rows,
  };
}
