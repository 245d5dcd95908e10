import type { AuditRecord, Finding } from '../schema/audit.ts';
import type { AuditChange, ChangeCause } from '../schema/comparison.ts';
import { scoreOf } from '../score/score.ts';
import { reopenedProofs } from './proofs.ts';

/** What became of an indicator, and why where that must be said. */
export interface Told {
  change: AuditChange;
  cause?: ChangeCause;
  page?: string;
  problem?: string;
  status?: number;
}

/** Reasons of a `review` that say of pages that they were not seen, and nothing of the duty. */
const NOT_SEEN: ReadonlySet<string> = new Set([
  'lead-not-opened',
  'budget-ended',
  'scripts-not-run',
  'single-page',
  'proof-not-reopened',
]);

/** Why the later audit does not count as another look, whatever it says. */
function notLookedAt(
  later: Pick<AuditRecord, 'status'>,
  finding: Finding,
  decided: boolean,
): ChangeCause | null {
  const { verdict, machine } = finding;
  if (verdict === 'unreached') return later.status === 'unreachable' ? 'portal-unreachable' : 'not-reached';
  if (verdict === 'error') return 'machine-failed';
  if (verdict !== 'review' || !decided) return null;
  if (later.status === 'interrupted') return 'audit-interrupted';
  return NOT_SEEN.has(machine.reason) ? 'pages-not-opened' : null;
}

/** A fall of the score: a regression only once every page that proved the earlier finding was opened again. */
function fallen(
  before: { audit: AuditRecord; finding: Finding },
  after: { audit: AuditRecord; finding: Finding },
): Told {
  if (after.finding.inspector !== undefined) return { change: 'regressed' };
  if (after.audit.status === 'interrupted') return { change: 'unchecked', cause: 'audit-interrupted' };
  const reopened = reopenedProofs(before.audit, before.finding, after.audit);
  if (reopened.state === 'failed') {
    const { page, problem, status } = reopened;
    const answered = status > 0 ? { status } : {};
    return { change: 'unchecked', cause: 'proof-failed', page, problem, ...answered };
  }
  if (reopened.state === 'unopened') {
    return { change: 'unchecked', cause: 'proof-not-opened', page: reopened.page };
  }
  return { change: 'regressed' };
}

/**
 * What became of an indicator that two audits judged by the same rule, by the verdicts that count. A page that did
 * not answer is no regression; the inspector's word needs no page.
 */
export function changeOf(
  before: { audit: AuditRecord; finding: Finding },
  after: { audit: AuditRecord; finding: Finding },
): Told {
  const [was, is] = [before.finding.verdict, after.finding.verdict];
  const [earlier, later] = [scoreOf(was), scoreOf(is)];
  if (after.finding.inspector === undefined) {
    const cause = notLookedAt(after.audit, after.finding, earlier !== null);
    if (cause !== null) return { change: 'unchecked', cause };
  }
  if (was === is) return { change: 'unchanged' };
  if (earlier === null) return { change: later === null || later === 1 ? 'changed' : 'new' };
  if (later === null) return { change: 'changed' };
  if (later < earlier) return fallen(before, after);
  return { change: later === 1 ? 'fixed' : 'improved' };
}
