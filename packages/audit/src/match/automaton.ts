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

/** Number of a word that is in no phrase, and of one that is passed over. */
const UNKNOWN = -1;
const SKIPPED = -2;
const SPACE = 32;
const NO_HITS: readonly Hit[] = [];

/**
 * Builds the automaton (Aho–Corasick 1975, over words) of phrases given as word lists. `fold` makes words
 * comparable; words for which `skip` holds are passed over in phrases and texts alike (`và`).
 * An empty phrase never matches.
 */
export function buildAutomaton(
  phrases: readonly (readonly string[])[],
  fold: (word: string) => string,
  skip: (folded: string) => boolean = () => false,
): Automaton {
  const ids = new Map<string, number>();
  const begins = new Int32Array(phrases.length + 1);
  const spelt = new Int32Array(phrases.reduce((sum, words) => sum + words.length, 0));
  let count = 0;
  for (const [phrase, words] of phrases.entries()) {
    for (const word of words) {
      const folded = fold(word);
      if (skip(folded)) continue;
      let id = ids.get(folded);
      if (id === undefined) {
        id = ids.size;
        ids.set(folded, id);
      }
      spelt[count] = id;
      count += 1;
    }
    begins[phrase + 1] = count;
  }
  const table = new StateTable(count + 1, ids.size);
  const sameAs = new Int32Array(phrases.length);
  for (let phrase = 0; phrase < phrases.length; phrase++) {
    const end = begins[phrase + 1] as number;
    let at = 0;
    for (let word = begins[phrase] as number; word < end; word++) at = table.add(at, spelt[word] as number);
    sameAs[phrase] = at === 0 ? phrase : table.end(at, phrase);
  }
  table.link();
  const seen = new WordTable(word => {
    const folded = fold(word);
    return skip(folded) ? SKIPPED : (ids.get(folded) ?? UNKNOWN);
  });
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
