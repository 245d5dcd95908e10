/** Runs so many pieces of work at a time, in their order; the next begins the moment one ends. */
export class Lanes {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(count: number) {
    this.free = count;
  }

  /** What `work` gives, once its turn has come. What has not begun when the signal stops all never does, nor settles. */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push(() => {
        if (signal?.aborted === true) return;
        const end = () => {
          this.free += 1;
          this.next();
        };
        work().then(resolve, reject).finally(end);
      });
      this.next();
    });
  }

  private next(): void {
    const begin = this.free > 0 ? this.waiting.shift() : undefined;
    if (begin === undefined) return;
    this.free -= 1;
    begin();
  }
}
