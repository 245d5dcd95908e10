import { setTimeout as wait } from 'node:timers/promises';
import type { FetchOutcome } from '@niemyet/audit';
import { mayPass } from './failure.ts';

/** Longest `Retry-After` that is waited for. */
const MAX_WAIT_MS = 30_000;

export interface RetryOptions {
  tries: number;
  /** Wait before try `n` (2, 3, …), in milliseconds. */
  waitMs: (nextTry: number) => number;
  /** Whether a failure is worth another try; those that may pass are without it. */
  again?: (outcome: FetchOutcome & { kind: 'failure' }) => boolean;
  signal?: AbortSignal | undefined;
}

/** Milliseconds a `Retry-After` asks for, in seconds or as a date; at most half a minute, 0 for anything else. */
export function retryAfterMs(value: string | undefined, now: number = Date.now()): number {
  const seconds = Number(value ?? 0);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value ?? '') - now;
  return ms > 0 ? Math.min(ms, MAX_WAIT_MS) : 0;
}

/**
 * Tries until something other than a passing failure comes, `tries` times at most; the outcome says how often it
 * was tried. `attempt` may ask for a longer wait before the next try.
 */
export async function retry(
  attempt: () => Promise<{ outcome: FetchOutcome; waitMs?: number }>,
  options: RetryOptions,
): Promise<FetchOutcome> {
  const again = options.again ?? (outcome => mayPass(outcome.failure, outcome.status));
  for (let tries = 1; ; tries++) {
    const { outcome, waitMs = 0 } = await attempt();
    if (outcome.kind !== 'failure') return outcome;
    const counted = { ...outcome, tries };
    if (tries >= options.tries || options.signal?.aborted || !again(outcome)) return counted;
    const pause = Math.max(waitMs, options.waitMs(tries + 1));
    try {
      await wait(pause, undefined, options.signal ? { signal: options.signal } : {});
    } catch {
      return { ...counted, failure: 'aborted' };
    }
  }
}
