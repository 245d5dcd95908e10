import { setTimeout as wait } from 'node:timers/promises';

interface Lane {
  running: number;
  /** Earliest start of the next request, on the clock of `performance.now`. */
  nextStart: number;
  pauseMs: number;
  waiting: (() => void)[];
}

/** Keeps the manners: so many requests at a time per host, and a pause between their starts. */
export class Pace {
  readonly #lanes = new Map<string, Lane>();
  readonly #perHost: number;
  readonly #pauseMs: (url: string) => number;

  /** `pauseMs` gives the pause of the host of an address, in milliseconds. */
  constructor(perHost: number, pauseMs: (url: string) => number) {
    this.#perHost = perHost;
    this.#pauseMs = pauseMs;
  }

  #lane(url: string): Lane {
    const { host } = new URL(url);
    let lane = this.#lanes.get(host);
    if (lane === undefined) {
      lane = { running: 0, nextStart: 0, pauseMs: this.#pauseMs(url), waiting: [] };
      this.#lanes.set(host, lane);
    }
    return lane;
  }

  /** Makes the pause of a host at least so long, as its robots.txt asks. */
  slowDown(url: string, pauseMs: number): void {
    const lane = this.#lane(url);
    lane.pauseMs = Math.max(lane.pauseMs, pauseMs);
  }

  /** Runs `work` when it is the host's turn. Rejects with an `AbortError` where the signal ends the waiting. */
  async run<T>(url: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const lane = this.#lane(url);
    while (lane.running >= this.#perHost) {
      await new Promise<void>(resolve => lane.waiting.push(resolve));
    }
    lane.running += 1;
    try {
      const now = performance.now();
      const start = Math.max(now, lane.nextStart);
      lane.nextStart = start + lane.pauseMs;
      if (start > now) await wait(start - now, undefined, signal ? { signal } : {});
      signal?.throwIfAborted();
      return await work();
    } finally {
      lane.running -= 1;
      lane.waiting.shift()?.();
    }
  }
}
