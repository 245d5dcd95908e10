import { type AuditRecord, buildMatrix, type Checklist, type Matrix } from '@niemyet/rules';
import type { MatrixKey } from '../merge/arrivals.ts';
import { currentEntries } from '../merge/current.ts';
import type { Entry, StoredFinding } from '../store/entry.ts';
import { type CompactChecklist, carriedChecklist, unknownChecklist, withUnknown } from './checklist.ts';

/** The matrix of one round and checklist, with what its cells say besides their verdict. */
export interface RoundMatrix {
  readonly matrix: Matrix;
  /** What it is laid out by. */
  readonly checklist: CompactChecklist;
  /** Whether the add-on carries the checklist; without it scores are the files' own and there are no ranks. */
  readonly known: boolean;
  /** Unit code → indicator → the finding that counts. */
  readonly findings: ReadonlyMap<string, ReadonlyMap<string, StoredFinding>>;
}

/** An entry as far as `buildMatrix` reads an audit: addresses of pages, one evidence a finding. */
function asRecord(entry: Entry): AuditRecord {
  const findings = entry.findings.map(({ indicator, machine, reason, inspector, shown }) => ({
    indicator,
    verdict: inspector?.verdict ?? machine,
    machine: { verdict: machine, criteria: {}, reason },
    ...(inspector ? { inspector } : {}),
    evidence: shown ? [{ role: 'proof', kind: 'link', page: shown[0], text: shown[1] }] : [],
  }));
  // The rest of a record stays in the audit file: nothing that draws the matrix asks for it.
  return { ...entry, pages: entry.pages.map(finalUrl => ({ finalUrl })), findings } as unknown as AuditRecord;
}

/** Builds the matrix of `key` from the audits of the store. */
export function roundMatrix(
  carried: readonly CompactChecklist[],
  key: MatrixKey,
  entries: readonly Entry[],
): RoundMatrix {
  const own = entries.filter(entry => entry.round === key.round && entry.checklist.id === key.checklist);
  const found = carriedChecklist(carried, key.checklist);
  const base = found ?? unknownChecklist(key.checklist, own);
  const rename = (id: string): string => base.renames[id] ?? id;
  const current = currentEntries(own, rename);
  const checklist = withUnknown(base, current);
  const known = found !== undefined;
  // `buildMatrix` reads ids, titles, weights and renames only: what a compact checklist holds.
  const matrix = buildMatrix(checklist as unknown as Checklist, key.round, current.map(asRecord));
  const scores = new Map(current.map(entry => [entry.unit.code, entry.scores]));
  const rows = known
    ? matrix.rows
    : matrix.rows.map(row => ({ ...row, scores: scores.get(row.unit.code) ?? row.scores, rank: null }));
  const findings = new Map(
    current.map(entry => [
      entry.unit.code,
      new Map(entry.findings.map(finding => [rename(finding.indicator), finding])),
    ]),
  );
  return { matrix: { ...matrix, rows }, checklist, known, findings };
}
