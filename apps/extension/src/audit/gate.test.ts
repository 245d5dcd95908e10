import { describe, expect, it } from 'vitest';
import { openGate, sleep } from './gate.ts';

describe('openGate', () => {
  it('lets the first through and the others one pause after another', async () => {
    const pauses: number[] = [];
    const gate = openGate(500, async ms => {
      pauses.push(ms);
    });
    await gate();
    expect(pauses).toEqual([]);
    await Promise.all([gate(), gate()]);
    expect(pauses).toEqual([500, 500]);
  });
});

describe('sleep', () => {
  it('ends at once when it is aborted', async () => {
    const abort = new AbortController();
    const slept = sleep(1_000_000, abort.signal);
    abort.abort();
    await expect(slept).resolves.toBeUndefined();
  });
});
