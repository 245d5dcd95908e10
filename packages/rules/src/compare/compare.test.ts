import { describe, expect, it } from 'vitest';
import { audit, evidence, finding } from '../fixtures/audit.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import type { AuditRecord, Finding } from '../schema/audit.ts';
import type { Checklist } from '../schema/checklist.ts';
import { Comparison } from '../schema/comparison.ts';
import { scoreFindings } from '../score/score.ts';
import { compareAudits } from './compare.ts';

const digest = (n: number) => `sha256:${String(n).repeat(64)}`;
const OLD = checklist([indicator('a'), indicator('b'), indicator('left')], { digest: digest(1) });
const NEW = checklist([indicator('a'), indicator('b-today'), indicator('came')], {
  version: '1.1.0',
  digest: digest(2),
  renames: { b: 'b-today' },
});

function by(of: Checklist, findings: Finding[], over: Partial<AuditRecord> = {}): AuditRecord {
  const { id, version, digest } = of;
  return audit({
    checklist: { id, version, digest },
    findings,
    scores: scoreFindings(of, findings),
    ...over,
  });
}
const LATER = { id: 'later', finishedAt: '2026-12-20T02:05:00.000Z' };

function compared(before: AuditRecord, after: AuditRecord, checklists = {}): Comparison {
  const result = compareAudits(before, after, checklists);
  if (!result.ok) throw new Error(result.problem.code);
  return Comparison.parse(result.value);
}
const changes = ({ indicators }: Comparison) =>
  indicators.map(each => [each.indicator, each.change, each.cause].filter(Boolean).join(' '));

describe('compareAudits', () => {
  it('compares by the verdicts that count, with scores and the evidence of both', () => {
    const inspector = { verdict: 'pass', reason: 'Đã xem.', by: 'A', at: '2026-12-21T00:00:00Z' } as const;
    const before = by(OLD, [finding('a', 'fail'), finding('b', 'fail'), finding('left', 'pass')]);
    const after = by(
      OLD,
      [
        finding('a', 'pass', { evidence: [evidence()] }),
        finding('b', 'pass', {
          machine: { verdict: 'review', criteria: {}, reason: 'off-topic' },
          inspector,
        }),
        finding('left', 'pass'),
      ],
      LATER,
    );
    const told = compared(before, after, { after: OLD });
    expect(changes(told)).toEqual(['a fixed', 'b fixed', 'left unchanged']);
    expect(told.counts).toMatchObject({ fixed: 2, unchanged: 1, regressed: 0, incomparable: 0 });
    expect(told.scores).toEqual({ total: 66.7, dimensions: { openness: 66.7, basics: null } });
    expect(told.indicators[0]?.after?.evidence[0]?.text).toBe('Lịch tiếp công dân tháng 11');
    expect(told.indicators[1]?.after).toMatchObject({ by: 'inspector', inspector: { by: 'A' } });
    expect(told.indicators[0]?.title?.vi).toBe('Chỉ tiêu a');
  });

  it('follows renames and leaves what came and went out of it', () => {
    const before = by(OLD, [finding('a', 'pass'), finding('b', 'fail'), finding('left', 'pass')]);
    const after = by(NEW, [finding('came', 'fail'), finding('b-today', 'pass'), finding('a', 'pass')], LATER);
    const told = compared(before, after, { before: OLD, after: NEW });
    expect(changes(told)).toEqual([
      'a unchanged',
      'b-today fixed',
      'came incomparable indicator-added',
      'left incomparable indicator-removed',
    ]);
    expect(told.indicators[1]?.was).toBe('b');
    expect(told.indicators[3]?.title?.en).toBe('Indicator left');
    // The earlier audit counted by the later checklist: one of two, and one of the two that it knew of.
    expect(told.before.scores.total).toBe(50);
    expect(told.scores.total).toBe(16.7);
  });

  it('does not say why verdicts differ where the earlier rules are not at hand', () => {
    const before = by(OLD, [finding('a', 'fail'), finding('b', 'pass')]);
    const after = by(NEW, [finding('a', 'pass'), finding('b-today', 'pass')], LATER);
    const told = compared(before, after, { after: NEW });
    expect(changes(told)).toEqual(['a incomparable rules-unknown', 'b-today unchanged']);
    const bare = compared(before, after);
    expect(bare.scores).toEqual({ total: null, dimensions: {} });
    expect(changes(bare)).toContain('b incomparable indicator-removed');
  });

  it('goes without checklists where the audits used the same one', () => {
    const before = by(OLD, [finding('a', 'fail'), finding('b', 'pass')]);
    const after = by(OLD, [finding('a', 'partial')], LATER);
    expect(changes(compared(before, after))).toEqual(['a improved', 'b incomparable not-judged']);
  });

  it('compares a record with itself as the inspector left it', () => {
    const record = by(OLD, [finding('a', 'review')]);
    const decided = by(OLD, [finding('a', 'pass')]);
    expect(changes(compared(record, decided))).toEqual(['a changed']);
    expect(changes(compared(record, record))).toEqual(['a unchanged']);
  });

  it.each<[string, Partial<AuditRecord>, Partial<AuditRecord>]>([
    ['different-units', {}, { unit: { ...audit().unit, code: '54321' } }],
    ['different-checklists', {}, { checklist: { ...audit().checklist, id: 'other' } }],
    ['wrong-order', LATER, {}],
  ])('refuses %s', (code, before, after) => {
    const result = compareAudits(audit(before), audit(after));
    expect(result.ok ? 'ok' : result.problem.code).toBe(code);
  });

  it('is not led astray by an indicator named as a property that every object has', () => {
    const before = by(OLD, [finding('constructor', 'pass')]);
    expect(
      changes(compared(before, by(OLD, [finding('constructor', 'pass')], LATER), { after: NEW })),
    ).toEqual(['constructor unchanged']);
  });
});
