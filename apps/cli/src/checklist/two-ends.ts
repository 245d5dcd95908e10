/**
 * Work that two threads share: each takes from its own end until they meet, so that neither waits for the other however
 * late it starts. The memory is handed to the other thread.
 */
export class TwoEnds {
  readonly memory: SharedArrayBuffer;
  readonly #taken: Int32Array;
  readonly #count: number;

  constructor(count: number, memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#taken = new Int32Array(memory);
    this.#count = count;
  }

  /** The places of the work that is left, each taken when it is asked for: from the first, or from the last. */
  *from(end: 'first' | 'last'): Generator<number> {
    for (let n = 0; Atomics.add(this.#taken, 0, 1) < this.#count; n++) {
      yield end === 'first' ? n : this.#count - 1 - n;
    }
  }
}
