import type { Language } from '../schema/language.ts';
import type { LocalizedText } from '../schema/text.ts';
import type { Criterion, Verdict } from '../schema/verdict.ts';
import verdicts from './verdicts.json' with { type: 'json' };

/** A verdict in words: `Đạt`, `Met`. */
export function verdictWord(verdict: Verdict, language: Language): string {
  return (verdicts.verdicts as Record<Verdict, LocalizedText>)[verdict][language];
}

/** A criterion in words: `sẵn có`, `available`. */
export function criterionWord(criterion: Criterion, language: Language): string {
  return (verdicts.criteria as Record<Criterion, LocalizedText>)[criterion][language];
}
