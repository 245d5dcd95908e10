import { type Automaton, buildAutomaton, type Hit } from './automaton.ts';
import type { CompiledChecklist } from './compile.ts';
import type { SetPhrase } from './found-by.ts';
import { Spelling } from './spelling.ts';
import { stripWord } from './syllable.ts';

/** Fewer words without marks may be others: `thu tuc` is `thủ tục`, `phi` may be `phí` or `phi`. */
const MIN_WORDS = 3;
/** So few are taken where they are all of a text: an entry of a menu. */
const MIN_WHOLE = 2;
/** A longer text is no title. */
const MAX_LENGTH = 300;

/** All phrases of a checklist without their marks. */
interface UnmarkedPhrases {
  words: Automaton;
  foundBy: readonly (readonly SetPhrase[] | undefined)[];
}

/** A phrase found without its marks, and what it finds. */
interface UnmarkedHit {
  hit: Hit;
  found: readonly SetPhrase[];
}

export const NO_HITS: readonly UnmarkedHit[] = [];

const prepared = new WeakMap<CompiledChecklist, UnmarkedPhrases>();

/**
 * The phrases of a title that was typed without any mark (`Pho bien phap luat`), with what each finds; none where the text has a
 * mark, or where so few words agree that they may be others. The table is built when a page first has such a title.
 */
export function findUnmarked(
  compiled: CompiledChecklist,
  text: string,
  words: number,
): readonly UnmarkedHit[] {
  if (words < MIN_WHOLE || text.length > MAX_LENGTH || !isUnmarked(text)) return NO_HITS;
  const certain = ({ from, to }: Hit) => to - from >= (words < MIN_WORDS ? words : MIN_WORDS);
  if (!compiled.slugs.find(text).hits.some(certain)) return NO_HITS;
  let phrases = prepared.get(compiled);
  if (phrases === undefined) {
    phrases = prepare(compiled);
    prepared.set(compiled, phrases);
  }
  const { words: automaton, foundBy } = phrases;
  return automaton
    .find(text)
    .hits.filter(certain)
    .map(hit => ({ hit, found: foundBy[hit.phrase] ?? [] }));
}

function prepare({ phrases, setsOf }: CompiledChecklist): UnmarkedPhrases {
  const spelling = new Spelling(stripWord, word => word === 'va');
  // Those of another part of the checklist are in no set.
  const words = buildAutomaton(
    phrases.map((phrase, n) => (setsOf[n] === undefined ? [] : spelling.numbersOf(phrase))),
    spelling,
  );
  const foundBy = new Array<SetPhrase[] | undefined>(phrases.length).fill(undefined);
  for (const [phrase, sets] of setsOf.entries()) {
    const first = words.sameAs[phrase] as number;
    foundBy[first] ??= [];
    const found = foundBy[first];
    for (const set of sets ?? []) if (!found.some(known => known.set === set)) found.push({ set, phrase });
  }
  return { words, foundBy };
}

/** Between letters it makes a file name or an address of them: those are matched as such. */
const JOINED = /[a-z\d][-_/.][a-z]/i;

/** True where all letters are of ASCII, there are some, and spaces part them. */
function isUnmarked(text: string): boolean {
  let letters = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return false;
    letters ||= code > 57;
  }
  return letters && !JOINED.test(text);
}
