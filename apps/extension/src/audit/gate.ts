/** Milliseconds between the beginnings of two requests to one portal. */
export const PAUSE = 500;

/** Resolves after `ms`, or as soon as `signal` is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (ms <= 0 || signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}

/** Lets requests through one after another, `pause` milliseconds apart. */
export function openGate(pause: number, wait = sleep): (signal?: AbortSignal) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let first = true;
  return signal => {
    const mine = first ? last : last.then(() => wait(pause, signal));
    first = false;
    last = mine;
    return mine;
  };
}
