import type { Evidence, Language } from '@niemyet/rules';
import { wordsIn } from '../words/words.ts';

/** What an evidence is, before its text: `Minh chứng – bảng`, `Lead – link`. */
export function evidenceLabel(evidence: Pick<Evidence, 'role' | 'kind'>, language: Language): string {
  const words = wordsIn(language);
  return `${words.role[evidence.role]} – ${words.kind[evidence.kind]}`;
}

/** Proofs before leads, otherwise as the audit has them. */
export function proofsFirst(evidence: readonly Evidence[]): Evidence[] {
  return [
    ...evidence.filter(item => item.role === 'proof'),
    ...evidence.filter(item => item.role === 'lead'),
  ];
}
