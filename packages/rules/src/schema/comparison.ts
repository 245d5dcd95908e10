import * as z from 'zod/mini';
import { AuditRecord, EVIDENCE_KINDS, InspectorDecision, MachineVerdict, Scores, Unit } from './audit.ts';
import { Digest, IsoDate, LinkTarget, LocalizedText, Slug } from './text.ts';
import { Verdict } from './verdict.ts';

const Count = z.int().check(z.gte(0));
const ShortText = z.string().check(z.maxLength(300));

/**
 * What became of an indicator between two audits, in the order readers want it. `regressed` and `improved`: its
 * score fell or rose; `fixed`: it rose to met; `new`: a shortcoming where nothing was decided before; `unchecked`:
 * it could not be checked again; `changed`: another verdict, without a score on one side; `incomparable`: the two
 * were not judged by the same rule.
 */
export const CHANGES = [
  'regressed',
  'new',
  'fixed',
  'improved',
  'changed',
  'unchecked',
  'unchanged',
  'incomparable',
] as const;
export const AuditChange = z.enum(CHANGES);
export type AuditChange = z.infer<typeof AuditChange>;

/** Why something could not be checked again, or cannot be compared: codes of `words/changes.json`. */
export const CHANGE_CAUSES = [
  'audit-interrupted',
  'portal-unreachable',
  'not-reached',
  'machine-failed',
  'pages-not-opened',
  'proof-not-opened',
  'proof-failed',
  'indicator-added',
  'indicator-removed',
  'not-judged',
  'rules-changed',
  'rules-unknown',
] as const;
export const ChangeCause = z.enum(CHANGE_CAUSES);
export type ChangeCause = z.infer<typeof ChangeCause>;

/** An evidence that carries its own address, so that it can be read without its audit. */
export const ComparedEvidence = z.object({
  role: z.enum(['lead', 'proof']),
  kind: z.enum(EVIDENCE_KINDS),
  text: ShortText,
  /** Where a browser shows it, with a text fragment. */
  link: z.optional(LinkTarget),
  href: z.optional(LinkTarget),
  date: z.optional(IsoDate),
  /** For a near miss: the reason code of why it does not count. */
  miss: z.optional(ShortText),
});
export type ComparedEvidence = z.infer<typeof ComparedEvidence>;

/** What one audit says of an indicator: the verdict that counts, whose word it is, and on what. */
export const ComparedFinding = z.object({
  verdict: Verdict,
  by: z.enum(['machine', 'inspector']),
  machine: z.pick(MachineVerdict, { verdict: true, reason: true, detail: true }),
  inspector: z.optional(InspectorDecision),
  /** Proofs first; at most six. */
  evidence: z.array(ComparedEvidence).check(z.maxLength(6)),
});
export type ComparedFinding = z.infer<typeof ComparedFinding>;

export const ComparedIndicator = z.object({
  indicator: Slug,
  /** Its id in the earlier audit, where it was renamed. */
  was: z.optional(Slug),
  title: z.optional(LocalizedText),
  dimension: z.optional(Slug),
  change: AuditChange,
  cause: z.optional(ChangeCause),
  /** The page that the cause is about. */
  page: z.optional(LinkTarget),
  /** Why that page could not be read: `timeout`, … */
  problem: z.optional(ShortText),
  /** HTTP status of its last answer, where there was one. */
  status: z.optional(z.int()),
  before: z.optional(ComparedFinding),
  after: z.optional(ComparedFinding),
});
export type ComparedIndicator = z.infer<typeof ComparedIndicator>;

/** One of the two audits. */
export const ComparedAudit = z.object({
  ...z.pick(AuditRecord, { id: true, round: true, checklist: true, on: true, finishedAt: true, status: true })
    .shape,
  digest: Digest,
  scores: Scores,
});
export type ComparedAudit = z.infer<typeof ComparedAudit>;

const Difference = z.nullable(z.number().check(z.gte(-100), z.lte(100)));

/** Two audits of a unit, indicator by indicator. */
export const Comparison = z.object({
  schema: z.literal('niemyet/comparison@1'),
  /** As the later audit names it. */
  unit: Unit,
  before: ComparedAudit,
  after: ComparedAudit,
  /** Later score less earlier, in percent points; null where one has none, or other rules made it. */
  scores: z.object({ total: Difference, dimensions: z.record(Slug, Difference) }),
  counts: z.object({
    regressed: Count,
    new: Count,
    fixed: Count,
    improved: Count,
    changed: Count,
    unchecked: Count,
    unchanged: Count,
    incomparable: Count,
  } satisfies Record<AuditChange, typeof Count>),
  dimensions: z.array(z.object({ id: Slug, title: LocalizedText })),
  indicators: z.array(ComparedIndicator).check(z.maxLength(4000)),
});
export type Comparison = z.infer<typeof Comparison>;
