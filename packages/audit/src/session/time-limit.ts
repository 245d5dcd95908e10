/** A signal that fires after a time, or when another does, until it is ended. */
export interface TimeLimit {
  signal: AbortSignal;
  /** To be called when what it bounds is over. */
  end(): void;
}

/**
 * Fires with a `TimeoutError` after so many milliseconds, or as `signal` does. By a timer and a controller of its own: what
 * `AbortSignal.any` and `AbortSignal.timeout` put together may be collected before it fires (Node.js 20).
 */
export function timeLimit(ms: number, signal?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  const late = () => controller.abort(new DOMException('took too long', 'TimeoutError'));
  const timer = setTimeout(late, ms);
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}

/** What `work` gives, under a signal that fires as `timeLimit` says while it is at work. */
export async function withTimeLimit<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = timeLimit(ms, signal);
  try {
    return await work(limit.signal);
  } finally {
    limit.end();
  }
}
