import {
  type AuditRecord,
  auditDigest,
  type Checklist,
  type InspectorDecision,
  scoreFindings,
  type TextHash,
} from '@niemyet/rules';

/** The record with its digest made anew over everything but the digest; the old digest becomes `previous`. */
export function sealRecord(record: AuditRecord, hash?: TextHash): AuditRecord {
  return { ...record, chain: { ...record.chain, digest: auditDigest(record, hash) } };
}

/**
 * The record with the inspector's decision on one indicator (null takes it back), scored anew and sealed, the
 * earlier digest kept as `previous`. A decision that differs from the machine's verdict needs a reason: without
 * one this throws a RangeError.
 */
export function decide(
  record: AuditRecord,
  checklist: Checklist,
  indicator: string,
  decision: InspectorDecision | null,
): AuditRecord {
  const findings = record.findings.map(finding => {
    if (finding.indicator !== indicator) return finding;
    const { inspector: _, ...rest } = finding;
    if (decision === null) return { ...rest, verdict: rest.machine.verdict };
    if (decision.verdict !== rest.machine.verdict && decision.reason.trim() === '') {
      throw new RangeError('a decision that differs from the machine needs a reason');
    }
    return { ...rest, inspector: decision, verdict: decision.verdict };
  });
  return sealRecord({
    ...record,
    findings,
    scores: scoreFindings(checklist, findings),
    chain: { previous: record.chain.digest, digest: record.chain.digest },
  });
}
