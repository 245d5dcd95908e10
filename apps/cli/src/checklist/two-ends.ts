/**
 * Work that two threads share: each takes from its own end until they meet, so that neither waits for the other however
 * late it starts. The memory is handed to the other thread.
 */
export class TwoEnds {
  readonly count: number;
  readonly memory: SharedArrayBuffer;
  readonly #taken: Int32Array;

  constructor(count: number, memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.count = count;
    this.memory = memory;
    this.#taken = new Int32Array(memory);
  }

  /** Whether there was work left a moment ago. */
  get isLeft(): boolean {
    return Atomics.load(this.#taken, 0) < this.count;
  }

  /**
   * Places of the work that is left, each taken when it is asked for: from the first, or from the last. Goes on with the
   * `start`th from that end, and stops before the `stop`th.
   */
  *from(end: 'first' | 'last', start = 0, stop = this.count): Generator<number> {
    for (let n = start; n < stop && Atomics.add(this.#taken, 0, 1) < this.count; n++) {
      yield end === 'first' ? n : this.count - 1 - n;
    }
  }
}
