import type { Finding } from '@niemyet/rules';
import { remember } from '../../store/remembered.ts';
import { attempt, decideOne } from '../actions.ts';
import { type Draft, decisionOf, mistakesInDraft } from './draft.ts';

/** Saves what the inspector says of a finding, and the name for the next one. False where it has mistakes or failed. */
export async function saveDraft(audit: string, finding: Finding, draft: Draft): Promise<boolean> {
  if (mistakesInDraft(draft, finding).length > 0) return false;
  const saved = await decideOne(audit, finding.indicator, decisionOf(draft, new Date()));
  // The name is a convenience: the decision counts without it.
  if (saved) await attempt(() => remember({ inspector: draft.by.trim() }));
  return saved;
}
