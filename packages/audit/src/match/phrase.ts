import { buildAutomaton } from './automaton.ts';
import { AND } from './compile.ts';
import { foldWord } from './syllable.ts';
import { wordsOf } from './words.ts';

/** A phrase as the matcher compares it: for whoever writes phrases and wants to know what they will find. */
export interface FoldedPhrase {
  /** Its words, folded, without those that are passed over; empty where there is nothing to match. */
  words: string[];
  /** Whether a text of just this phrase is found by it: punctuation inside may end a clause. */
  findsItself: boolean;
}

/** Folds one phrase of a checklist. */
export function foldPhrase(phrase: string): FoldedPhrase {
  const raw = wordsOf(phrase);
  const skip = (word: string) => word === AND;
  return {
    words: raw.map(foldWord).filter(word => !skip(word)),
    findsItself: buildAutomaton([raw], foldWord, skip).find(phrase).hits.length > 0,
  };
}
