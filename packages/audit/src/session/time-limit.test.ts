import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timeLimit, withTimeLimit } from './time-limit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('fires when the time is over, as a time-out', () => {
  const { signal } = timeLimit(1000, new AbortController().signal);
  vi.advanceTimersByTime(999);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});

it('fires as the other signal does, also where that one had', () => {
  const stop = new AbortController();
  const { signal } = timeLimit(1000, stop.signal);
  stop.abort('đủ rồi');
  expect([signal.aborted, signal.reason]).toEqual([true, 'đủ rồi']);
  expect(timeLimit(1000, stop.signal).signal.reason).toBe('đủ rồi');
});

it('fires no more once it was ended', () => {
  const stop = new AbortController();
  const { signal, end } = timeLimit(1000, stop.signal);
  end();
  vi.advanceTimersByTime(5000);
  stop.abort();
  expect(signal.aborted).toBe(false);
});

it('bounds a piece of work, and no longer', async () => {
  const stop = new AbortController();
  const never = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  const late = expect(withTimeLimit(1000, stop.signal, never)).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  await vi.advanceTimersByTimeAsync(1000);
  await late;
  const stopped = expect(withTimeLimit(1000, stop.signal, never)).rejects.toBe('đủ rồi');
  stop.abort('đủ rồi');
  await stopped;
  expect(await withTimeLimit(1000, undefined, async signal => signal.aborted)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
