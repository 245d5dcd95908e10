const BUCKETS = 1 << 14;
/** Words beyond this are looked up anew each time. */
const MAX_WORDS = 100_000;
const MAX_WORD = 40;
/** Words of one bucket: a page may hold words that were made to fall into the same. */
const MAX_CHAIN = 64;

/** Numbers of the words seen so far, found in a text without cutting them out of it. */
export class WordTable {
  private readonly heads = new Int32Array(BUCKETS).fill(-1);
  /** Letters of all words, one behind the other. */
  private letters = new Uint16Array(1 << 13);
  /** Where each word begins among the letters; the last entry is where the next will. */
  private begins = new Int32Array(1 << 11);
  private ids = new Int32Array(1 << 11);
  private nexts = new Int32Array(1 << 11);
  private count = 0;
  /** The word that is being read. */
  private readonly word = new Uint16Array(MAX_WORD);
  private readonly number: (word: string) => number;

  constructor(number: (word: string) => number) {
    this.number = number;
  }

  /** Takes the letter at a place of the word that is being read. */
  spell(place: number, code: number): void {
    if (place < MAX_WORD) this.word[place] = code;
  }

  /** The number of the word that was spelt: `length` characters of `text` from `start`. */
  idOf(text: string, start: number, length: number, hash: number): number {
    if (length > MAX_WORD) return this.number(text.slice(start, start + length));
    const { word, letters, begins } = this;
    const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    let walked = 0;
    for (let entry = this.heads[bucket] as number; entry >= 0; entry = this.nexts[entry] as number) {
      walked += 1;
      const begin = begins[entry] as number;
      if ((begins[entry + 1] as number) - begin !== length) continue;
      let i = 0;
      while (i < length && letters[begin + i] === word[i]) i += 1;
      if (i === length) return this.ids[entry] as number;
    }
    const id = this.number(text.slice(start, start + length));
    if (this.count < MAX_WORDS && walked < MAX_CHAIN) this.keep(bucket, length, id);
    return id;
  }

  private keep(bucket: number, length: number, id: number): void {
    const entry = this.count;
    const begin = this.begins[entry] as number;
    if (begin + length > this.letters.length) this.letters = grown(this.letters, Uint16Array);
    if (entry + 1 >= this.begins.length) {
      this.begins = grown(this.begins, Int32Array);
      this.ids = grown(this.ids, Int32Array);
      this.nexts = grown(this.nexts, Int32Array);
    }
    this.letters.set(this.word.subarray(0, length), begin);
    this.begins[entry + 1] = begin + length;
    this.ids[entry] = id;
    this.nexts[entry] = this.heads[bucket] as number;
    this.heads[bucket] = entry;
    this.count += 1;
  }
}

function grown<T extends Uint16Array | Int32Array>(old: T, make: new (length: number) => T): T {
  const larger = new make(old.length * 2);
  larger.set(old);
  return larger;
}
