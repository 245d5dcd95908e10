import { BREAK, eachWord } from './words.ts';

/** Where a phrase stands in a text: from word `from` up to, not with, word `to`. */
export interface Hit {
  phrase: number;
  from: number;
  to: number;
}

/** One automaton for all phrases: it reads words, so a text costs its length whatever the number of phrases. */
export interface Automaton {
  /** All phrases in a text. `words` is how many words it has. */
  find(text: string): { hits: Hit[]; words: number };
}

interface State {
  next: Map<number, number>;
  fail: number;
  /** Phrases that end here, with their length in words. */
  ends: { phrase: number; length: number }[];
}

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
  const cache = new Map<string, number>();
  const idOf = (word: string): number => {
    let id = cache.get(word);
    if (id === undefined) {
      const folded = fold(word);
      id = skip(folded) ? SKIP : (ids.get(folded) ?? -1);
      if (cache.size < MAX_CACHE && word.length <= 24) cache.set(word, id);
    }
    return id;
  };
  return {
    find(text) {
      const hits: Hit[] = [];
      let at = 0;
      let words = 0;
      const step = (id: number) => {
        if (id < 0) {
          at = 0;
          return;
        }
        for (;;) {
          const to = (states[at] as State).next.get(id);
          if (to !== undefined) {
            at = to;
            break;
          }
          if (at === 0) break;
          at = (states[at] as State).fail;
        }
        const { ends } = states[at] as State;
        for (const end of ends) hits.push({ phrase: end.phrase, from: words - end.length, to: words });
      };
      eachWord(
        text,
        (start, end) => {
          const id = idOf(text.slice(start, end));
          if (id === SKIP) return;
          words += 1;
          step(id);
        },
        () => step(BREAK),
      );
      return { hits, words };
    },
  };
}

const SKIP = -3;
const MAX_CACHE = 50_000;

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
