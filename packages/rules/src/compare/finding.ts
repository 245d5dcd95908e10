import { evidenceLink } from '../matrix/fragment.ts';
import type { AuditRecord, Evidence, Finding } from '../schema/audit.ts';
import type { ComparedEvidence, ComparedFinding } from '../schema/comparison.ts';
import { LinkTarget } from '../schema/text.ts';

const MAX_EVIDENCE = 6;

function comparedEvidence(record: AuditRecord, item: Evidence): ComparedEvidence {
  const { role, kind, text, href, date, miss } = item;
  const link = LinkTarget.safeParse(evidenceLink(record, item));
  return {
    role,
    kind,
    text,
    ...(link.success ? { link: link.data } : {}),
    ...(href === undefined ? {} : { href }),
    ...(date === undefined ? {} : { date }),
    ...(miss === undefined ? {} : { miss }),
  };
}

/** A finding as one side of a comparison: its evidence, proofs first, carries its own addresses. */
export function comparedFinding(record: AuditRecord, finding: Finding): ComparedFinding {
  const { verdict, machine, inspector, evidence } = finding;
  const ordered = [
    ...evidence.filter(({ role }) => role === 'proof'),
    ...evidence.filter(({ role }) => role === 'lead'),
  ];
  return {
    verdict,
    by: inspector === undefined ? 'machine' : 'inspector',
    machine: {
      verdict: machine.verdict,
      reason: machine.reason,
      ...(machine.detail === undefined ? {} : { detail: machine.detail }),
    },
    ...(inspector === undefined ? {} : { inspector }),
    evidence: ordered.slice(0, MAX_EVIDENCE).map(item => comparedEvidence(record, item)),
  };
}
