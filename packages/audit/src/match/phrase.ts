import { AND } from './phrase-table.ts';
import { foldWord } from './syllable.ts';
import { endsClause, isWordCode, wordsOf } from './words.ts';

/** A phrase as the matcher compares it: for whoever writes phrases and wants to know what they will find. */
export interface FoldedPhrase {
  /** Its words, folded, without those that are passed over; empty where there is nothing to match. */
  words: string[];
  /** Whether a text of just this phrase is found by it: punctuation inside may end a clause. */
  findsItself: boolean;
}

/** What may end a clause. */
const CLAUSE = /[.;!?|]/;

/** Folds one phrase of a checklist. */
export function foldPhrase(phrase: string): FoldedPhrase {
  if (CLAUSE.test(phrase)) return foldClauses(phrase);
  const words = wordsOf(phrase)
    .map(foldWord)
    .filter(word => word !== AND);
  return { words, findsItself: words.length > 0 };
}

/** Folds a phrase that may end clauses. */
function foldClauses(phrase: string): FoldedPhrase {
  const words: string[] = [];
  let start = -1;
  let ended = false;
  let broken = false;
  for (let i = 0; i <= phrase.length; i++) {
    const code = i < phrase.length ? phrase.charCodeAt(i) : 32;
    if (isWordCode(code)) {
      if (start < 0) start = i;
      continue;
    }
    const folded = start < 0 ? AND : foldWord(phrase.slice(start, i));
    start = -1;
    if (folded !== AND) {
      broken ||= ended;
      words.push(folded);
    }
    const next = i + 1 < phrase.length ? phrase.charCodeAt(i + 1) : 32;
    if (words.length > 0 && endsClause(code, next)) ended = true;
  }
  return { words, findsItself: words.length > 0 && !broken };
}
