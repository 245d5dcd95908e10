import type { FetchOutcome } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { NOW } from '../fixtures/settings.ts';
import { failed } from './page.ts';
import { retry, retryAfterMs } from './retry.ts';

const timeout = failed('timeout', { fetchedAt: NOW });
const file: FetchOutcome = {
  kind: 'file',
  finalUrl: 'https://a.gov.vn/a.pdf',
  status: 200,
  fetchedAt: NOW,
  bytes: 1,
  contentType: 'application/pdf',
};

function playing(...outcomes: FetchOutcome[]) {
  let calls = 0;
  return async () => ({ outcome: outcomes[Math.min(calls++, outcomes.length - 1)] as FetchOutcome });
}

const waitMs = () => 0;

describe('retry', () => {
  it('gives the first thing that comes', async () => {
    expect(await retry(playing(timeout, timeout, file), { tries: 3, waitMs })).toBe(file);
  });

  it('says how often it was tried', async () => {
    expect(await retry(playing(timeout), { tries: 3, waitMs })).toMatchObject({
      failure: 'timeout',
      tries: 3,
    });
  });

  it('does not ask again what will not change', async () => {
    const missing = failed('http-status', { status: 404, fetchedAt: NOW });
    expect(await retry(playing(missing, file), { tries: 3, waitMs })).toMatchObject({ tries: 1 });
  });

  it('spaces its tries as asked', async () => {
    const asked: number[] = [];
    await retry(playing(timeout), { tries: 3, waitMs: n => asked.push(n) * 0 });
    expect(asked).toEqual([2, 3]);
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const result = retry(playing(timeout), { tries: 2, waitMs: () => 60_000, signal: stop.signal });
    setImmediate(() => stop.abort());
    expect(await result).toMatchObject({ kind: 'failure', failure: 'aborted', tries: 1 });
  });
});

describe('retryAfterMs', () => {
  it.each([
    ['2', 2000],
    ['9999', 30_000],
    ['-1', 0],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
    ['Sun, 22 Nov 2026 01:00:07 GMT', 7000],
    ['Mon, 23 Nov 2026 01:00:00 GMT', 30_000],
    ['lát nữa', 0],
    [undefined, 0],
  ])('%s', (header, ms) => {
    expect(retryAfterMs(header, Date.parse('2026-11-22T01:00:00Z'))).toBe(ms);
  });
});
