import type { AuditChange, ChangeCause } from '../schema/comparison.ts';
import type { Language } from '../schema/language.ts';
import type { LocalizedText } from '../schema/text.ts';
import changes from './changes.json' with { type: 'json' };
import { fill } from './fill.ts';

/** A change in words: `Đã khắc phục`, `Fixed`. */
export function changeWord(change: AuditChange, language: Language): string {
  return (changes.changes as Record<AuditChange, LocalizedText>)[change][language];
}

/** What a change means, in one sentence. */
export function changeMeaning(change: AuditChange, language: Language): string {
  return (changes.meanings as Record<AuditChange, LocalizedText>)[change][language];
}

/** Why something could not be checked again, or cannot be compared, and what to do. */
export function causeText(cause: ChangeCause, language: Language): string {
  return (changes.causes as Record<ChangeCause, LocalizedText>)[cause][language];
}

/** Why two audits cannot be compared at all. */
export interface ComparisonProblem {
  code: 'different-units' | 'different-checklists' | 'wrong-order';
  before: string;
  after: string;
}

/** The sentence of such a problem. Values are text: the caller must not treat the result as markup. */
export function comparisonProblemText(
  { code, before, after }: ComparisonProblem,
  language: Language,
): string {
  return fill(changes.problems[code], { before, after }, language);
}
