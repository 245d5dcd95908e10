/** A phrase that ends in a state, with its length in words. */
export interface End {
  phrase: number;
  length: number;
}

/** Places of the table looked at for one pair, at most. */
const MAX_PROBES = 64;
const MAX_SEEDS = 16;

/**
 * The states of an automaton in flat tables: each is what a text has said so far of a phrase, 0 is nothing. What leads on from
 * a state lies in one hash table of pairs of state and word. States are added, then linked, then stepped through.
 */
export class StateTable {
  /** From the first state, by word: most steps are such. */
  private readonly first: Int32Array;
  /** State, word and the state that they lead to, three numbers a place. */
  private pairs: Int32Array;
  private mask: number;
  private seed = 0;
  private maxProbes = MAX_PROBES;
  /** Where a text goes on that says something else: by state, as what follows. */
  private readonly fail: Int32Array;
  /** By state, a bit of 32 for the words that lead on from it: one whose bit is not set does not, and no pair is asked. */
  private readonly leads: Int32Array;
  private readonly parent: Int32Array;
  private readonly word: Int32Array;
  private readonly depth: Int32Array;
  private readonly ending: Int32Array;
  private found: readonly (readonly End[] | null)[] = [];
  private count = 1;

  /** `states`: how many there may be; `words`: how many different ones lead from state to state. */
  constructor(states: number, words: number) {
    this.first = new Int32Array(words);
    // Phrases that begin alike share their states.
    const size = sizeFor(Math.ceil(states / 2));
    this.pairs = new Int32Array(size * 3);
    this.mask = size - 1;
    this.fail = new Int32Array(states);
    this.leads = new Int32Array(states);
    this.parent = new Int32Array(states);
    this.word = new Int32Array(states);
    this.depth = new Int32Array(states);
    this.ending = new Int32Array(states).fill(-1);
  }

  /** The state that a word leads to, made where there is none. */
  add(from: number, id: number): number {
    const known = this.next(from, id);
    if (known !== 0) return known;
    const to = this.count;
    this.count += 1;
    this.parent[to] = from;
    this.word[to] = id;
    this.depth[to] = (this.depth[from] as number) + 1;
    const size = this.mask + 1;
    if (from === 0) this.first[id] = to;
    else if (this.count * 2 > size) this.layOut(size * 2, this.seed);
    else if (!this.lay(from, id, to)) this.layOut(this.seed === 0 ? size * 2 : size, this.seed + 1);
    return to;
  }

  /** Lets a phrase end in a state; gives the first that does. */
  end(at: number, phrase: number): number {
    if (this.ending[at] === -1) this.ending[at] = phrase;
    return this.ending[at] as number;
  }

  /** Links the states once all are there: where a text that leaves a phrase is in the middle of another. */
  link(): void {
    // There may be far fewer than was thought.
    const size = sizeFor(this.count);
    if (size <= this.mask && this.seed === 0) this.layOut(size, 0);
    for (let to = 1; to < this.count; to++) {
      const from = this.parent[to] as number;
      this.leads[from] = (this.leads[from] as number) | bitOf(this.word[to] as number);
    }
    const found = new Array<readonly End[] | null>(this.count).fill(null);
    for (const at of this.byDepth()) {
      const [parent, id] = [this.parent[at] as number, this.word[at] as number];
      const fail = parent === 0 ? 0 : this.step(this.fail[parent] as number, id);
      this.fail[at] = fail;
      const phrase = this.ending[at] as number;
      const inside = found[fail] ?? null;
      if (phrase === -1) found[at] = inside;
      else {
        const own: End = { phrase, length: this.depth[at] as number };
        found[at] = inside === null ? [own] : [own].concat(inside);
      }
    }
    this.found = found;
  }

  /** The phrases that end in a state, the longest first. */
  ends(at: number): readonly End[] | null {
    return this.found[at] as readonly End[] | null;
  }

  step(from: number, id: number): number {
    const { pairs, mask, seed, leads } = this;
    const bit = bitOf(id);
    for (let at = from; at !== 0; at = this.fail[at] as number) {
      if (((leads[at] as number) & bit) === 0) continue;
      let slot = slotOf(at, id, seed) & mask;
      for (let state = pairs[slot * 3]; state !== 0; state = pairs[slot * 3]) {
        if (state === at && pairs[slot * 3 + 1] === id) return pairs[slot * 3 + 2] as number;
        slot = (slot + 1) & mask;
      }
    }
    return this.first[id] as number;
  }

  /** What a word leads to from this very state; 0 where nothing. */
  private next(from: number, id: number): number {
    if (from === 0) return this.first[id] as number;
    const { pairs, mask } = this;
    let slot = slotOf(from, id, this.seed) & mask;
    for (; pairs[slot * 3] !== 0; slot = (slot + 1) & mask) {
      if (pairs[slot * 3] === from && pairs[slot * 3 + 1] === id) return pairs[slot * 3 + 2] as number;
    }
    return 0;
  }

  /** Puts a pair into the table; false where that is too far from its place. */
  private lay(from: number, id: number, to: number): boolean {
    const { pairs, mask } = this;
    let slot = slotOf(from, id, this.seed) & mask;
    let probed = 1;
    for (; pairs[slot * 3] !== 0; probed++) slot = (slot + 1) & mask;
    if (probed > this.maxProbes) return false;
    pairs[slot * 3] = from;
    pairs[slot * 3 + 1] = id;
    pairs[slot * 3 + 2] = to;
    return true;
  }

  /**
   * Lays all pairs out in a table of so many places. Terms may be chosen so that their pairs fall into one place: then they are
   * laid out otherwise, and wider.
   */
  private layOut(size: number, seed: number): void {
    this.pairs = new Int32Array(size * 3);
    this.mask = size - 1;
    this.seed = seed;
    this.maxProbes = seed < MAX_SEEDS ? MAX_PROBES : size;
    for (let to = 1; to < this.count; to++) {
      const from = this.parent[to] as number;
      if (from === 0 || this.lay(from, this.word[to] as number, to)) continue;
      this.layOut(seed === 0 ? size * 2 : size, seed + 1);
      return;
    }
  }

  /** The states but the first, those of fewer words before those of more. */
  private byDepth(): Int32Array {
    const { depth, count } = this;
    const begins = new Int32Array(count + 1);
    const at = (deep: number) => begins[deep] as number;
    for (let state = 1; state < count; state++) {
      const deep = depth[state] as number;
      begins[deep + 1] = at(deep + 1) + 1;
    }
    for (let deep = 1; deep <= count; deep++) begins[deep] = at(deep) + at(deep - 1);
    const sorted = new Int32Array(count - 1);
    for (let state = 1; state < count; state++) {
      const deep = depth[state] as number;
      sorted[at(deep)] = state;
      begins[deep] = at(deep) + 1;
    }
    return sorted;
  }
}

/** Places of a table for so many states: at least half stay empty. */
function sizeFor(states: number): number {
  let size = 4;
  while (size < states * 2) size *= 2;
  return size;
}

function bitOf(id: number): number {
  return 1 << (id & 31);
}

function slotOf(at: number, id: number, seed: number): number {
  const mixed = Math.imul(at ^ seed, 0x9e3779b1) ^ Math.imul(id + seed, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
