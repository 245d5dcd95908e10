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

  constructor(states: readonly State[], words: number) {
    this.fail = Int32Array.from(states, state => state.fail);
    this.found = states.map(({ ends }) => (ends.length === 0 ? null : ends));
    this.first = new Int32Array(words);
    let size = 4;
    while (size < states.length * 2) size *= 2;
    this.mask = size - 1;
    this.pairs = new Int32Array(size * 3);
    for (const [at, state] of states.entries()) {
      for (const [id, to] of state.next) {
        if (at === 0) this.first[id] = to;
        else this.put(at, id, to);
      }
    }
  }

  ends(at: number): State['ends'] | null {
    return this.found[at] as State['ends'] | null;
  }

  step(from: number, id: number): number {
    const { pairs, mask } = this;
    for (let at = from; at !== 0; at = this.fail[at] as number) {
      let slot = slotOf(at, id) & mask;
      for (let state = pairs[slot * 3]; state !== 0; state = pairs[slot * 3]) {
        if (state === at && pairs[slot * 3 + 1] === id) return pairs[slot * 3 + 2] as number;
        slot = (slot + 1) & mask;
      }
    }
    return this.first[id] as number;
  }

  private put(at: number, id: number, to: number): void {
    const { pairs, mask } = this;
    let slot = slotOf(at, id) & mask;
    while (pairs[slot * 3] !== 0) slot = (slot + 1) & mask;
    pairs[slot * 3] = at;
    pairs[slot * 3 + 1] = id;
    pairs[slot * 3 + 2] = to;
  }
}

function slotOf(at: number, id: number): number {
  const mixed = Math.imul(at, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
