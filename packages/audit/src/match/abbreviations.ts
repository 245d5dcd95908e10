import type { Spelling } from './spelling.ts';

/** Other ways to write one phrase, at most. */
const MAX_FORMS = 6;
/** Words of a form that is exchanged further, at most. */
const MAX_WORDS = 40;
/** An abbreviation that stands alone means something only where it is this long: `TTHC` is written for many things. */
const MIN_ALONE = 5;

const NONE: readonly (readonly number[])[] = [];
const NO_EXCHANGE: readonly Exchange[] = [];

/** What stands for what, as numbers of words: an abbreviation for its meaning, and the other way round; by the first word. */
export type Exchanges = readonly (readonly Exchange[] | undefined)[];
type Exchange = readonly [one: readonly number[], other: readonly number[]];

/** Abbreviations as the vocabulary has them (`UBND: ủy ban nhân dân`), ready for `formsOf`. */
export function exchangesOf(abbreviations: Readonly<Record<string, string>>, spelling: Spelling): Exchanges {
  const exchanges: Exchange[][] = [];
  const add = (one: readonly number[], other: readonly number[]) => {
    const [first] = one;
    if (first === undefined || other.length === 0) return;
    const known = exchanges[first];
    if (known === undefined) exchanges[first] = [[one, other]];
    else known.push([one, other]);
  };
  for (const [short, meaning] of Object.entries(abbreviations)) {
    const [one, other] = [spelling.numbersOf(short), spelling.numbersOf(meaning)];
    add(one, other);
    add(other, one);
  }
  return exchanges;
}

function standsAt(words: readonly number[], at: number, part: readonly number[]): boolean {
  if (at + part.length > words.length) return false;
  for (let n = 1; n < part.length; n++) if (words[at + n] !== part[n]) return false;
  return true;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let n = 0; n < one.length; n++) if (one[n] !== other[n]) return false;
  return true;
}

function hasExchange(words: readonly number[], exchanges: Exchanges): boolean {
  for (let at = 0; at < words.length; at++) {
    const known = exchanges[words[at] as number];
    if (known?.some(([one]) => standsAt(words, at, one))) return true;
  }
  return false;
}

/**
 * The other ways to write a phrase, given as numbers of words: `lịch tiếp công dân` is also `lịch tcd`, and `ubnd xã` is `ủy ban
 * nhân dân xã`. At most six, those with fewest exchanges first; none that is a short abbreviation alone.
 */
export function formsOf(
  words: readonly number[],
  exchanges: Exchanges,
  spelling: Pick<Spelling, 'wordOf'>,
): readonly (readonly number[])[] {
  if (!hasExchange(words, exchanges)) return NONE;
  const forms: (readonly number[])[] = [];
  const known: (readonly number[])[] = [words];
  const waiting: (readonly number[])[] = [words];
  for (let form = waiting.shift(); form !== undefined && forms.length < MAX_FORMS; form = waiting.shift()) {
    for (let at = 0; at < form.length; at++) {
      for (const [one, other] of exchanges[form[at] as number] ?? NO_EXCHANGE) {
        if (forms.length >= MAX_FORMS || !standsAt(form, at, one)) continue;
        const made = form.slice(0, at).concat(other, form.slice(at + one.length));
        if (known.some(before => isSame(before, made))) continue;
        known.push(made);
        // What an abbreviation is taken for may hold itself: a form is followed no further than this.
        if (waiting.length < MAX_FORMS && made.length <= MAX_WORDS) waiting.push(made);
        if (made.length > 1 || spelling.wordOf(made[0] as number).length >= MIN_ALONE) forms.push(made);
      }
    }
  }
  return forms;
}
