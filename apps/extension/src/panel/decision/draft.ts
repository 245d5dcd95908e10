import type { Finding, InspectorDecision, Verdict } from '@niemyet/rules';

/** What an inspector is about to say of a finding. */
export interface Draft {
  /** Null where nothing was chosen yet. */
  verdict: Verdict | null;
  reason: string;
  by: string;
  /** Whether the name is asked for: it was not known, or is to be changed. */
  asksName: boolean;
}

/** Before anything is known. */
export const NO_DRAFT: Draft = { verdict: null, reason: '', by: '', asksName: false };

export type DraftMistake = 'verdict' | 'reason' | 'by';

/** Verdicts that an inspector gives; the machine alone has an error. */
export const GIVEN = ['pass', 'partial', 'fail', 'na', 'review', 'unreached'] as const satisfies Verdict[];

/** The draft that a finding begins with: what was said before, else the machine's verdict where it has decided. */
export function draftOf({ machine, inspector }: Finding, by: string): Draft {
  if (inspector) {
    return { verdict: inspector.verdict, reason: inspector.reason, by: inspector.by, asksName: false };
  }
  const decided = machine.verdict === 'review' || machine.verdict === 'error' ? null : machine.verdict;
  return { verdict: decided, reason: '', by, asksName: by.trim() === '' };
}

/** What must be put right before it can be saved. Another verdict than the machine's needs a reason. */
export function mistakesInDraft(
  { verdict, reason, by }: Omit<Draft, 'asksName'>,
  { machine }: Finding,
): DraftMistake[] {
  const mistakes: DraftMistake[] = [];
  if (verdict === null) mistakes.push('verdict');
  else if (verdict !== machine.verdict && reason.trim() === '') mistakes.push('reason');
  if (by.trim() === '') mistakes.push('by');
  return mistakes;
}

/** The decision that a draft without mistakes stands for. */
export function decisionOf({ verdict, reason, by }: Omit<Draft, 'asksName'>, at: Date): InspectorDecision {
  if (verdict === null) throw new RangeError('no verdict was chosen');
  return { verdict, reason: reason.trim(), by: by.trim(), at: at.toISOString() };
}
