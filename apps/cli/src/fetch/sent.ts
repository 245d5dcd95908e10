/** Counts the requests that have gone out, and tells whoever waits for one of them to. */
export class Sent {
  #count = 0;
  #waiting: { count: number; tell: () => void }[] = [];

  add(): void {
    this.#count += 1;
    const reached = (at: { count: number }) => at.count <= this.#count;
    for (const { tell } of this.#waiting.filter(reached)) tell();
    this.#waiting = this.#waiting.filter(at => !reached(at));
  }

  /** Settles once so many have; never where they do not. */
  reach(count: number): Promise<void> {
    if (count <= this.#count) return Promise.resolve();
    return new Promise(tell => this.#waiting.push({ count, tell }));
  }
}
