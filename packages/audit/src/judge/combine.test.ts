import type { Criterion } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import type { ProbeResult } from '../probes/probe.ts';
import { combine } from './combine.ts';

const result = (met: boolean | null, more: Partial<ProbeResult> = {}): ProbeResult => ({
  met,
  proofs: [],
  misses: [],
  ...more,
});

describe('combine', () => {
  it.each<[string, Partial<Record<Criterion, ProbeResult>>, string]>([
    [
      'all met',
      { available: result(true), timely: result(true), complete: result(true), convenient: result(true) },
      'pass satisfied',
    ],
    ['available alone', { available: result(true) }, 'pass satisfied'],
    ['not timely', { available: result(true), timely: result(false) }, 'partial not-timely'],
    ['not complete', { available: result(true), complete: result(false) }, 'partial incomplete'],
    ['not convenient', { available: result(true), convenient: result(false) }, 'partial inconvenient'],
    [
      'the first of two missing',
      { available: result(true), timely: result(false), convenient: result(false) },
      'partial not-timely',
    ],
    [
      'a reason of its own',
      { available: result(true), timely: result(false, { reason: 'period-missing' }) },
      'partial period-missing',
    ],
    [
      'one unknown',
      { available: result(true), timely: result(null, { reason: 'date-unknown' }) },
      'review date-unknown',
    ],
    [
      'one unknown without a reason',
      { available: result(true), timely: result(null) },
      'review evidence-conflict',
    ],
    [
      'one missing, one unknown',
      { available: result(true), timely: result(null), complete: result(false) },
      'partial incomplete',
    ],
  ])('%s', (_, results, wanted) => {
    const { verdict, reason } = combine(results);
    expect(`${verdict} ${reason}`).toBe(wanted);
  });
  it('carries the values of the reason, and says nothing of what cannot be told', () => {
    const detail = { period: '2026-Q3' };
    expect(
      combine({
        available: result(true),
        timely: result(false, { reason: 'period-missing', detail }),
        complete: result(null),
      }),
    ).toEqual({
      verdict: 'partial',
      criteria: { available: true, timely: false },
      reason: 'period-missing',
      detail,
    });
  });
});
