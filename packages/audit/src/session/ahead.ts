import type { Checklist } from '@niemyet/rules';
import { compileChecklist } from '../match/compile.ts';
import { observationOf } from '../site/observation.ts';
import type { FetchOutcome } from './outcome.ts';
import { resultOf } from './step.ts';

/**
 * Reads a page that an audit by this checklist will ask for under `url`, while something else is waited for: what is given in
 * the place of its outcome makes the same step, at once. What is no page is given as it is.
 */
export function readAhead(
  checklist: Checklist,
  on: string,
  url: string,
  outcome: FetchOutcome,
): FetchOutcome {
  if (outcome.kind !== 'html') return outcome;
  const read = resultOf({ url, reason: 'home', render: false }, outcome);
  if (read.kind !== 'record') return outcome;
  observationOf(compileChecklist(checklist, on), read.record);
  return read;
}
