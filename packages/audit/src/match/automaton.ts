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
}

/** One automaton for all phrases: it reads words, so a text costs its length whatever the number of phrases. */
export interface Automaton {
  find(text: string): Found;
}

interface State {
  next: Map<number, number>;
  fail: number;
  /** Phrases that end here, with their length in words. */
  ends: { phrase: number; length: number }[];
}

/** Number of a word that is in no phrase, and of one that is passed over. */
const UNKNOWN = -1;
const SKIPPED = -2;
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
  const states: State[] = [{ next: new Map(), fail: 0, ends: [] }];
  for (const [phrase, words] of phrases.entries()) {
    let at = 0;
    let length = 0;
    for (const word of words) {
      const folded = fold(word);
      if (skip(folded)) continue;
      length += 1;
      let id = ids.get(folded);
      if (id === undefined) {
        id = ids.size;
        ids.set(folded, id);
      }
      const state = states[at] as State;
      let to = state.next.get(id);
      if (to === undefined) {
        to = states.length;
        states.push({ next: new Map(), fail: 0, ends: [] });
        state.next.set(id, to);
      }
      at = to;
    }
    if (length > 0) (states[at] as State).ends.push({ phrase, length });
  }
  linkFailures(states);
  const seen = new WordTable(word => {
    const folded = fold(word);
    return skip(folded) ? SKIPPED : (ids.get(folded) ?? UNKNOWN);
  });
  return { find: text => find(states, seen, text) };
}

function find(states: readonly State[], seen: WordTable, text: string): Found {
  let hits: Hit[] | null = null;
  let at = 0;
  let words = 0;
  let start = -1;
  let hash = 0;
  const { length } = text;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0;
    if (isWordCode(code)) {
      if (start < 0) {
        start = i;
        hash = 0;
      }
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    if (start >= 0) {
      const id = seen.idOf(text, start, i, hash);
      start = -1;
      if (id !== SKIPPED) {
        words += 1;
        if (id === UNKNOWN) at = 0;
        else {
          at = step(states, at, id);
          for (const end of (states[at] as State).ends) {
            hits ??= [];
            hits.push({ phrase: end.phrase, from: words - end.length, to: words });
          }
        }
      }
    }
    if (endsClause(code, i + 1 < length ? text.charCodeAt(i + 1) : 32)) at = 0;
  }
  return { hits: hits ?? NO_HITS, words };
}

function step(states: readonly State[], from: number, id: number): number {
  let at = from;
  for (;;) {
    const state = states[at] as State;
    const to = state.next.get(id);
    if (to !== undefined) return to;
    if (at === 0) return 0;
    at = state.fail;
  }
}

const BUCKETS = 1 << 14;
/** Words kept beyond this are looked up anew each time. */
const MAX_WORDS = 100_000;
const MAX_WORD = 40;

/** Numbers of the words seen so far, found in a text without cutting them out of it. */
class WordTable {
  private readonly heads = new Int32Array(BUCKETS).fill(-1);
  private readonly words: string[] = [];
  private readonly ids: number[] = [];
  private readonly nexts: number[] = [];
  private readonly number: (word: string) => number;

  constructor(number: (word: string) => number) {
    this.number = number;
  }

  idOf(text: string, start: number, end: number, hash: number): number {
    const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    const length = end - start;
    for (let entry = this.heads[bucket] as number; entry >= 0; entry = this.nexts[entry] as number) {
      const word = this.words[entry] as string;
      if (word.length !== length) continue;
      let i = 0;
      while (i < length && word.charCodeAt(i) === text.charCodeAt(start + i)) i += 1;
      if (i === length) return this.ids[entry] as number;
    }
    const word = text.slice(start, end);
    const id = this.number(word);
    if (length <= MAX_WORD && this.words.length < MAX_WORDS) {
      this.nexts.push(this.heads[bucket] as number);
      this.heads[bucket] = this.words.length;
      // A copy of its own: a slice would keep the whole text alive.
      this.words.push(JSON.parse(JSON.stringify(word)) as string);
      this.ids.push(id);
    }
    return id;
  }
}

function linkFailures(states: State[]): void {
  const queue: number[] = [...(states[0] as State).next.values()];
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] as number;
    const state = states[at] as State;
    for (const [id, to] of state.next) {
      let fail = state.fail;
      while (fail !== 0 && !(states[fail] as State).next.has(id)) fail = (states[fail] as State).fail;
      const target = (states[fail] as State).next.get(id);
      const next = states[to] as State;
      next.fail = target !== undefined && target !== to ? target : 0;
      next.ends.push(...(states[next.fail] as State).ends);
      queue.push(to);
    }
  }
}
