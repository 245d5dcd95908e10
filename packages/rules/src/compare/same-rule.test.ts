import { describe, expect, it } from 'vitest';
import { audit } from '../fixtures/audit.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import type { Checklist, Criteria } from '../schema/checklist.ts';
import { ownChecklist, ruleProblem } from './same-rule.ts';

const digest = (n: number) => `sha256:${String(n).repeat(64)}`;
const made = (n: number, one = indicator('one')) => checklist([one], { digest: digest(n) });
const judged = (of: Checklist | undefined, n: number, on = '2026-11-20', id = 'one') => ({
  audit: audit({ on, checklist: { id: 'sample', version: '1.0.0', digest: digest(n) } }),
  checklist: of,
  id,
});
const strict = { available: { probe: 'section', accept: ['table'], minItems: 3 } } as Criteria;

describe('ownChecklist', () => {
  it('takes a checklist for the own one by its digest', () => {
    expect(ownChecklist(judged(made(1), 1))?.digest).toBe(digest(1));
    expect(ownChecklist(judged(made(2), 1))).toBeUndefined();
  });
});

describe('ruleProblem', () => {
  it('finds none in one checklist, at hand or not', () => {
    expect(ruleProblem(judged(undefined, 1), judged(undefined, 1))).toBeNull();
    expect(ruleProblem(judged(undefined, 1), judged(made(1), 1))).toBeNull();
  });

  it('does not know the rule of another version that is not at hand', () => {
    expect(ruleProblem(judged(undefined, 1), judged(made(2), 2))).toBe('rules-unknown');
    expect(ruleProblem(judged(made(1), 1), judged(undefined, 2))).toBe('rules-unknown');
    expect(ruleProblem(judged(made(3), 1), judged(made(2), 2))).toBe('rules-unknown');
  });

  it('tells a version that judges alike from one that does not', () => {
    const reworded = indicator('one', { terms: ['lịch tiếp dân'], weight: 3 });
    expect(ruleProblem(judged(made(1), 1), judged(made(2, reworded), 2))).toBeNull();
    const stricter = indicator('one', { criteria: strict });
    expect(ruleProblem(judged(made(1), 1), judged(made(2, stricter), 2))).toBe('rules-changed');
    const hanging = indicator('one', { dependsOn: 'two' });
    expect(ruleProblem(judged(made(1), 1), judged(made(2, hanging), 2))).toBe('rules-changed');
  });

  it('sees that the law changed between the two days', () => {
    const edited = indicator('one', { editions: [{ inForceTo: '2026-06-30', criteria: strict }] });
    const day = (on: string) => judged(made(1, edited), 1, on);
    expect(ruleProblem(day('2026-05-01'), day('2026-11-20'))).toBe('rules-changed');
    expect(ruleProblem(day('2026-08-01'), day('2026-11-20'))).toBeNull();
    const law = {
      law: 'Luật mới',
      clause: 'Điều 1',
      confidence: 'verified',
      inForceFrom: '2026-07-01',
    } as const;
    const young = made(1, indicator('one', { sources: [law] }));
    expect(ruleProblem(judged(young, 1, '2026-05-01'), judged(young, 1))).toBe('rules-changed');
  });

  it('knows nothing of an indicator that its checklist does not have', () => {
    expect(ruleProblem(judged(made(1), 1, '2026-11-20', 'x'), judged(made(1), 1))).toBeNull();
  });
});
