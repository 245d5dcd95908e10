import {
  AuditRecord,
  type Evidence,
  Finding,
  InspectorDecision,
  Unit,
  UnitStatement,
  Verdict,
} from '@niemyet/rules';
import * as z from 'zod/mini';

const { indicator: Indicator } = Finding.shape;
const Detail = z.record(z.string(), z.union([z.string(), z.number()]));

/** A finding as the spreadsheet keeps it: the verdicts, the reason and the one evidence that a cell opens. */
export const StoredFinding = z.object({
  indicator: Indicator,
  machine: Verdict,
  reason: z.string(),
  detail: z.optional(Detail),
  inspector: z.optional(InspectorDecision),
  unit: z.optional(UnitStatement),
  /** Index into `pages` and the text to scroll to. */
  shown: z.optional(z.tuple([z.int().check(z.gte(0)), z.string()])),
});
export type StoredFinding = z.infer<typeof StoredFinding>;

/** An audit as the spreadsheet keeps it: enough to rebuild every tab, a few per cent of the record. */
export const Entry = z.object({
  id: AuditRecord.shape.id,
  digest: z.string(),
  previous: z.optional(z.string()),
  round: AuditRecord.shape.round,
  unit: Unit,
  checklist: z.object({ id: Indicator, version: z.string() }),
  finishedAt: AuditRecord.shape.finishedAt,
  status: AuditRecord.shape.status,
  scores: AuditRecord.shape.scores,
  pages: z.array(z.string()),
  findings: z.array(StoredFinding),
});
export type Entry = z.infer<typeof Entry>;

/** The evidence a cell opens: the first proof, else the first lead. The same choice as the matrix of rules. */
function shownEvidence(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find(item => item.role === 'proof') ?? evidence[0];
}

/** Keeps of a record what the tabs need. Pages that no shown evidence stands on are left out. */
export function condense(record: AuditRecord): Entry {
  const pages: string[] = [];
  const pageIndex = (address: string): number => {
    const known = pages.indexOf(address);
    return known === -1 ? pages.push(address) - 1 : known;
  };
  const findings = record.findings.map((finding): StoredFinding => {
    const evidence = shownEvidence(finding.evidence);
    const page = evidence && record.pages[evidence.page];
    return {
      indicator: finding.indicator,
      machine: finding.machine.verdict,
      reason: finding.machine.reason,
      ...(finding.machine.detail ? { detail: finding.machine.detail } : {}),
      ...(finding.inspector ? { inspector: finding.inspector } : {}),
      ...(finding.unit ? { unit: finding.unit } : {}),
      ...(evidence && page ? { shown: [pageIndex(page.finalUrl), evidence.text] } : {}),
    };
  });
  return {
    id: record.id,
    digest: record.chain.digest,
    ...(record.chain.previous ? { previous: record.chain.previous } : {}),
    round: record.round,
    unit: record.unit,
    checklist: { id: record.checklist.id, version: record.checklist.version },
    finishedAt: record.finishedAt,
    status: record.status,
    scores: record.scores,
    pages,
    findings,
  };
}
