import { foldWord } from './syllable.ts';
import { wordsOf } from './words.ts';

/** Other ways to write one phrase, at most. */
const MAX_FORMS = 6;
/** Words of a form that is exchanged further, at most. */
const MAX_WORDS = 40;
/** An abbreviation that stands alone means something only where it is this long: `TTHC` is written for many things. */
const MIN_ALONE = 5;

/** What stands for what, in folded words, by its first word: an abbreviation for its meaning, and the other way round. */
export type Exchanges = ReadonlyMap<string, readonly Exchange[]>;
type Exchange = readonly [one: readonly string[], other: readonly string[]];

/** Abbreviations as the vocabulary has them (`UBND: ủy ban nhân dân`), ready for `formsOf`. `skip`: words passed over. */
export function exchangesOf(
  abbreviations: Readonly<Record<string, string>>,
  skip: (folded: string) => boolean,
): Exchanges {
  const exchanges = new Map<string, Exchange[]>();
  const add = (one: readonly string[], other: readonly string[]) => {
    const [first] = one;
    if (first === undefined || other.length === 0) return;
    const known = exchanges.get(first);
    if (known === undefined) exchanges.set(first, [[one, other]]);
    else known.push([one, other]);
  };
  const folded = (text: string) =>
    wordsOf(text)
      .map(foldWord)
      .filter(word => !skip(word));
  for (const [short, meaning] of Object.entries(abbreviations)) {
    const [one, other] = [folded(short), folded(meaning)];
    add(one, other);
    add(other, one);
  }
  return exchanges;
}

function standsAt(words: readonly string[], at: number, part: readonly string[]): boolean {
  if (at + part.length > words.length) return false;
  for (let n = 1; n < part.length; n++) if (words[at + n] !== part[n]) return false;
  return true;
}

function hasExchange(words: readonly string[], exchanges: Exchanges): boolean {
  for (let at = 0; at < words.length; at++) {
    const known = exchanges.get(words[at] as string);
    if (known?.some(([one]) => standsAt(words, at, one))) return true;
  }
  return false;
}

/**
 * The other ways to write a phrase, given as folded words: `lịch tiếp công dân` is also `lịch tcd`, and `ubnd xã` is `ủy ban nhân
 * dân xã`. At most six, those with fewest exchanges first; none that is a short abbreviation alone.
 */
export function formsOf(words: readonly string[], exchanges: Exchanges): readonly string[][] {
  const forms: string[][] = [];
  if (!hasExchange(words, exchanges)) return forms;
  const known = new Set([words.join(' ')]);
  const waiting: (readonly string[])[] = [words];
  for (let form = waiting.shift(); form !== undefined && forms.length < MAX_FORMS; form = waiting.shift()) {
    for (const [at, word] of form.entries()) {
      for (const [one, other] of exchanges.get(word) ?? []) {
        if (forms.length >= MAX_FORMS || !standsAt(form, at, one)) continue;
        const made = [...form.slice(0, at), ...other, ...form.slice(at + one.length)];
        const key = made.join(' ');
        if (known.has(key)) continue;
        known.add(key);
        // What an abbreviation is taken for may hold itself: a form is followed no further than this.
        if (waiting.length < MAX_FORMS && made.length <= MAX_WORDS) waiting.push(made);
        if (made.length > 1 || key.length >= MIN_ALONE) forms.push(made);
      }
    }
  }
  return forms;
}
