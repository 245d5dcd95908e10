import { wordsOf } from './words.ts';

/** Number of a word that is in no phrase, and of one that is passed over. */
export const UNKNOWN = -1;
export const SKIPPED = -2;

/**
 * The words of phrases as numbers, each different word folded once: phrases of one checklist are made of few words, and what
 * is done with them is done with numbers.
 */
export class Spelling {
  private readonly fold: (word: string) => string;
  private readonly skip: (folded: string) => boolean;
  private readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** What stands between two spaces of a phrase, met before. */
  private readonly pieces = new Map<string, readonly number[]>();

  /** `fold` makes words comparable; those for which `skip` holds are passed over. */
  constructor(fold: (word: string) => string, skip: (folded: string) => boolean = () => false) {
    this.fold = fold;
    this.skip = skip;
  }

  /** How many different words there are. */
  get count(): number {
    return this.words.length;
  }

  /** A word by its number, folded. */
  wordOf(number: number): string {
    return this.words[number] as string;
  }

  /** The words of a phrase, without those that are passed over. */
  numbersOf(phrase: string): number[] {
    const numbers: number[] = [];
    // A space is part of no word.
    for (const piece of phrase.split(' ')) {
      let known = this.pieces.get(piece);
      if (known === undefined) {
        known = wordsOf(piece)
          .map(word => this.numbered(this.fold(word)))
          .filter(number => number !== SKIPPED);
        this.pieces.set(piece, known);
      }
      for (let n = 0; n < known.length; n++) numbers.push(known[n] as number);
    }
    return numbers;
  }

  /** The number of a word of a text, `UNKNOWN` where no phrase has it, `SKIPPED` where it is passed over. */
  find(word: string): number {
    const folded = this.fold(word);
    return this.skip(folded) ? SKIPPED : (this.numbers.get(folded) ?? UNKNOWN);
  }

  private numbered(folded: string): number {
    if (this.skip(folded)) return SKIPPED;
    const known = this.numbers.get(folded);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.words.push(folded);
    this.numbers.set(folded, number);
    return number;
  }
}
