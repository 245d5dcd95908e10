import { type Automaton, buildAutomaton } from './automaton.ts';
import { foldWord, stripWord } from './syllable.ts';
import { wordsOf } from './words.ts';

/** Parts phrases in Vietnamese lists as a comma would. */
export const AND = foldWord('và');

/** The phrases of a checklist, numbered, and the automata that find them. */
export interface PhraseTable {
  phrases: readonly string[];
  /** Number of a phrase as it is written. */
  numberOf: ReadonlyMap<string, number>;
  words: Automaton;
  /** Number of a slug, its words parted by spaces. */
  slugOf: ReadonlyMap<string, number>;
  slugs: Automaton;
}

/** Tables by what the checklists that use them have in common. */
const TABLES = new WeakMap<object, PhraseTable>();

const numbered = (texts: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(texts)].map((text, number) => [text, number]));

/**
 * A table that finds all of these phrases and slugs, and maybe others. Checklists cut from one another hold the same
 * `owner` (their vocabulary): the table of the whole serves its parts, which takes a fraction of building theirs.
 */
export function tableOf(owner: object, phrases: Iterable<string>, slugs: Iterable<string>): PhraseTable {
  const [numberOf, slugOf] = [numbered(phrases), numbered(slugs)];
  const known = TABLES.get(owner);
  const has = (all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>) =>
    [...some.keys()].every(text => all.has(text));
  if (known !== undefined && has(known.numberOf, numberOf) && has(known.slugOf, slugOf)) return known;
  const list = [...numberOf.keys()];
  const table: PhraseTable = {
    phrases: list,
    numberOf,
    words: buildAutomaton(list.map(wordsOf), foldWord, word => word === AND),
    slugOf,
    slugs: buildAutomaton(
      [...slugOf.keys()].map(slug => slug.split(' ')),
      stripWord,
    ),
  };
  // A part with a phrase of another day does not take the place of the whole.
  if (known === undefined || list.length >= known.phrases.length) TABLES.set(owner, table);
  return table;
}
