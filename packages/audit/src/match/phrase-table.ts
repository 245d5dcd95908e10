import type { Checklist } from '@niemyet/rules';
import { exchangesOf, formsOf } from './abbreviations.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { foldWord, stripWord } from './syllable.ts';
import { wordsOf } from './words.ts';

/** Parts phrases in Vietnamese lists as a comma would. */
export const AND = foldWord('và');
const isAnd = (folded: string) => folded === AND;

/** The phrases of a checklist, numbered, and the automata that find them. */
export interface PhraseTable {
  phrases: readonly string[];
  /** Number of a phrase as it is written. */
  numberOf: ReadonlyMap<string, number>;
  /** Finds phrases by their forms: first each phrase as it is written, then its other forms. */
  words: Automaton;
  /** The phrase that each form is one of. */
  phraseOf: Int32Array;
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
 * vocabulary: the table of the whole serves its parts, which takes a fraction of building theirs. Where the vocabulary has
 * an abbreviation, a phrase is found with it and with what it stands for.
 */
export function tableOf(
  vocabulary: Pick<Checklist['vocabulary'], 'abbreviations'>,
  phrases: Iterable<string>,
  slugs: Iterable<string>,
): PhraseTable {
  const [numberOf, slugOf] = [numbered(phrases), numbered(slugs)];
  const known = TABLES.get(vocabulary);
  const has = (all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>) =>
    [...some.keys()].every(text => all.has(text));
  if (known !== undefined && has(known.numberOf, numberOf) && has(known.slugOf, slugOf)) return known;
  const list = [...numberOf.keys()];
  const written = list.map(wordsOf);
  const exchanges = exchangesOf(vocabulary.abbreviations, isAnd);
  const phraseOf = list.map((_, phrase) => phrase);
  const forms: (readonly string[])[] = [...written];
  for (const [phrase, words] of written.entries()) {
    const folded = words.map(foldWord).filter(word => !isAnd(word));
    for (const form of formsOf(folded, exchanges)) {
      forms.push(form);
      phraseOf.push(phrase);
    }
  }
  const table: PhraseTable = {
    phrases: list,
    numberOf,
    words: buildAutomaton(forms, foldWord, isAnd),
    phraseOf: Int32Array.from(phraseOf),
    slugOf,
    slugs: buildAutomaton(
      [...slugOf.keys()].map(slug => slug.split(' ')),
      stripWord,
    ),
  };
  // A part with a phrase of another day does not take the place of the whole.
  if (known === undefined || list.length >= known.phrases.length) TABLES.set(vocabulary, table);
  return table;
}
