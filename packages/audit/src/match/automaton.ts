import { SKIPPED, type Spelling, UNKNOWN } from './spelling.ts';
import { StateTable } from './state-table.ts';
import { WordTable } from './word-table.ts';
import { endsClause, isWordCode } from './words.ts';

/** Where a phrase stands in a text: from word `from` up to, not with, word `to`. */
export interface Hit {
  phrase: number;
  from: number;
  to: number;
}

/** The phrases of a text, and how many words it has. */
export interface Found {
  hits: readonly Hit[];
  words: number;
  /** Those that are passed over counted in. */
  all: number;
}

/** One automaton for all phrases: it reads words, so a text costs its length whatever the number of phrases. */
export interface Automaton {
  /** The phrases in a text; of those that fold to the same words the first alone, see `sameAs`. */
  find(text: string): Found;
  /** For each phrase the first that folds to the same words: however often a phrase is written anew, it is found once. */
  sameAs: Int32Array;
}

const SPACE = 32;
const NO_HITS: readonly Hit[] = [];

/**
 * Builds the automaton (Aho–Corasick 1975, over words) of phrases given as numbers of words in their `spelling`, which reads
 * texts too. An empty phrase never matches.
 */
export function buildAutomaton(phrases: readonly (readonly number[])[], spelling: Spelling): Automaton {
  let words = 0;
  for (const phrase of phrases) words += phrase.length;
  const table = new StateTable(words + 1, spelling.count);
  const sameAs = new Int32Array(phrases.length);
  for (let n = 0; n < phrases.length; n++) {
    const phrase = phrases[n] as readonly number[];
    let at = 0;
    for (let word = 0; word < phrase.length; word++) at = table.add(at, phrase[word] as number);
    sameAs[n] = at === 0 ? n : table.end(at, n);
  }
  table.link();
  const seen = new WordTable(word => spelling.find(word));
  return { find: text => find(table, seen, text), sameAs };
}

function find(states: StateTable, seen: WordTable, text: string): Found {
  let hits: Hit[] | null = null;
  let at = 0;
  let words = 0;
  let skipped = 0;
  let hash = 0;
  let inside = 0;
  const { length } = text;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0;
    if (isWordCode(code)) {
      seen.spell(inside, code);
      inside += 1;
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    if (inside > 0) {
      const id = seen.idOf(text, i - inside, inside, hash);
      inside = 0;
      hash = 0;
      if (id === SKIPPED) skipped += 1;
      else {
        words += 1;
        at = id === UNKNOWN ? 0 : states.step(at, id);
        const ends = at === 0 ? null : states.ends(at);
        if (ends !== null) {
          hits ??= [];
          for (const { phrase, length } of ends) hits.push({ phrase, from: words - length, to: words });
        }
      }
    }
    if (code !== SPACE && endsClause(code, i + 1 < length ? text.charCodeAt(i + 1) : SPACE)) at = 0;
  }
  return { hits: hits ?? NO_HITS, words, all: words + skipped };
}
