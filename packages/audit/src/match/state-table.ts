/** A state of the automaton while it is built: what a text has said so far of a phrase. */
export interface State {
  next: Map<number, number>;
  fail: number;
  /** Phrases that end here, with their length in words. */
  ends: { phrase: number; length: number }[];
}

/** The states in flat tables. What leads on from a state lies in one hash table of pairs of state and word. */
export class StateTable {
  private readonly fail: Int32Array;
  private readonly found: readonly (State['ends'] | null)[];
  /** From the first state, by word: most steps are such. */
  private readonly first: Int32Array;
  private readonly pairs: Int32Array;
  private readonly mask: number;
  private readonly seed: number;

  constructor(states: readonly State[], words: number) {
    this.fail = Int32Array.from(states, state => state.fail);
    this.found = states.map(({ ends }) => (ends.length === 0 ? null : ends));
    this.first = new Int32Array(words);
    for (const [id, to] of states[0]?.next ?? []) this.first[id] = to;
    let size = 4;
    while (size < states.length * 2) size *= 2;
    let laid = layOut(states, size, 0, MAX_PROBES);
    // Terms may be chosen so that their pairs fall into one place: then they are laid out wider and otherwise.
    for (let seed = 1; laid === null; seed++)
      laid = layOut(states, size * 2, seed, seed < MAX_SEEDS ? MAX_PROBES : size * 2);
    this.pairs = laid.pairs;
    this.seed = laid.seed;
    this.mask = laid.pairs.length / 3 - 1;
  }

  ends(at: number): State['ends'] | null {
    return this.found[at] as State['ends'] | null;
  }

  step(from: number, id: number): number {
    const { pairs, mask, seed } = this;
    for (let at = from; at !== 0; at = this.fail[at] as number) {
      let slot = slotOf(at, id, seed) & mask;
      for (let state = pairs[slot * 3]; state !== 0; state = pairs[slot * 3]) {
        if (state === at && pairs[slot * 3 + 1] === id) return pairs[slot * 3 + 2] as number;
        slot = (slot + 1) & mask;
      }
    }
    return this.first[id] as number;
  }
}

/** Places of the table looked at for one pair, at most. */
const MAX_PROBES = 64;
const MAX_SEEDS = 16;

/** The pairs of states and words in a table of so many places; null where one is further than `probes` from its own. */
function layOut(states: readonly State[], size: number, seed: number, probes: number) {
  const pairs = new Int32Array(size * 3);
  for (let at = 1; at < states.length; at++) {
    for (const [id, to] of (states[at] as State).next) {
      let slot = slotOf(at, id, seed) & (size - 1);
      let probed = 1;
      for (; pairs[slot * 3] !== 0; probed++) slot = (slot + 1) & (size - 1);
      if (probed > probes) return null;
      pairs[slot * 3] = at;
      pairs[slot * 3 + 1] = id;
      pairs[slot * 3 + 2] = to;
    }
  }
  return { pairs, seed };
}

function slotOf(at: number, id: number, seed: number): number {
  const mixed = Math.imul(at ^ seed, 0x9e3779b1) ^ Math.imul(id + seed, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
