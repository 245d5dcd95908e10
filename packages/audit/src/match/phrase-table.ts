import type { Checklist } from '@niemyet/rules';
import { exchangesOf, formsOf } from './abbreviations.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { Numbered } from './numbered.ts';
import { Spelling } from './spelling.ts';
import { foldWord, stripWord } from './syllable.ts';

/** Parts phrases in Vietnamese lists as a comma would. */
export const AND = foldWord('và');
const isAnd = (folded: string) => folded === AND;

/** The phrases of a checklist, numbered, and the automata that find them. */
export interface PhraseTable {
  phrases: Numbered;
  /** Finds phrases by their forms: first each phrase as it is written, then its other forms. */
  words: Automaton;
  /** Where the other forms of each phrase begin; the last entry is where they end. */
  formsOf: Int32Array;
  /** Slugs, the words of each parted by spaces. */
  slugs: Numbered;
  inAddresses: Automaton;
}

/** Tables by what the checklists that use them have in common. */
const TABLES = new WeakMap<object, PhraseTable[]>();
/** Of one vocabulary, at most: a whole may come in portions, or be asked for on several days. */
const MAX_TABLES = 4;

/**
 * A table that finds all of these phrases and slugs, and maybe others. Checklists cut from one another hold the same
 * vocabulary: the table of the whole serves its parts, which takes a fraction of building theirs. Where the vocabulary has
 * an abbreviation, a phrase is found with it and with what it stands for.
 */
export function tableOf(
  vocabulary: Pick<Checklist['vocabulary'], 'abbreviations'>,
  phraseLists: readonly (readonly string[])[],
  slugLists: readonly (readonly string[])[],
): PhraseTable {
  const known = TABLES.get(vocabulary) ?? [];
  const whole = known.find(
    table =>
      phraseLists.every(list => table.phrases.of(list) !== null) &&
      slugLists.every(list => table.slugs.of(list) !== null),
  );
  if (whole !== undefined) return whole;
  const [phrases, slugs] = [new Numbered(phraseLists), new Numbered(slugLists)];
  const spelling = new Spelling(foldWord, isAnd);
  const exchanges = exchangesOf(vocabulary.abbreviations, spelling);
  const forms: (readonly number[])[] = phrases.texts.map(phrase => spelling.numbersOf(phrase));
  const begins = new Int32Array(forms.length + 1);
  for (let phrase = 0; phrase < phrases.texts.length; phrase++) {
    begins[phrase] = forms.length;
    for (const form of formsOf(forms[phrase] ?? [], exchanges, spelling)) forms.push(form);
  }
  begins[phrases.texts.length] = forms.length;
  const stripped = new Spelling(stripWord);
  const table: PhraseTable = {
    phrases,
    words: buildAutomaton(forms, spelling),
    formsOf: begins,
    slugs,
    inAddresses: buildAutomaton(
      slugs.texts.map(slug => stripped.numbersOf(slug)),
      stripped,
    ),
  };
  // The smallest serves fewest parts.
  const kept = [table, ...known].sort((one, other) => other.phrases.texts.length - one.phrases.texts.length);
  TABLES.set(vocabulary, kept.slice(0, MAX_TABLES));
  return table;
}
