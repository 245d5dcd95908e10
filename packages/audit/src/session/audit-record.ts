import { type AuditRecord, type Checklist, type Finding, scoreFindings } from '@niemyet/rules';
import { sealRecord } from './edit.ts';
import type { AuditEnd, AuditOptions, AuditStep } from './session.ts';
import { visitOf } from './step.ts';

/** The sealed record of an audit that has ended. */
export function auditRecord(
  checklist: Checklist,
  options: AuditOptions,
  steps: readonly AuditStep[],
  findings: Finding[],
  end: AuditEnd,
): AuditRecord {
  const home = steps.filter(step => step.request.reason === 'home');
  const reached = home.some(step => step.result.kind === 'record');
  const { id, round, unit, on, startedAt, previous } = options;
  const record: AuditRecord = {
    schema: 'niemyet/audit@1',
    id,
    round,
    unit,
    checklist: { id: checklist.id, version: checklist.version, digest: checklist.digest },
    on,
    ...(previous === undefined ? {} : { since: { id: previous.id, digest: previous.digest } }),
    startedAt,
    finishedAt: end.finishedAt,
    status: end.interrupted === true ? 'interrupted' : reached ? 'complete' : 'unreachable',
    pages: steps.map(visitOf),
    findings,
    scores: scoreFindings(checklist, findings),
    chain: { digest: `sha256:${'0'.repeat(64)}` },
  };
  return sealRecord(record, end.hash);
}
