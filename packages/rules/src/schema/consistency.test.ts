import { describe, expect, it } from 'vitest';
import { audit, evidence, finding } from '../fixtures/audit.ts';
import { checklist, indicator } from '../fixtures/checklist.ts';
import type { AuditRecord } from './audit.ts';
import { auditContradictions, checklistContradictions } from './consistency.ts';
import { dottedPath } from './issue.ts';

const decided = { verdict: 'pass', reason: 'Đã xem.', by: 'Nguyễn An', at: '2026-11-20T03:00:00Z' } as const;

describe('auditContradictions', () => {
  it('finds none in a sound record', () => {
    expect(auditContradictions(audit())).toEqual([]);
    expect(auditContradictions(audit({ findings: [finding('a', 'pass', { inspector: decided })] }))).toEqual(
      [],
    );
  });

  it.each<[string, Partial<AuditRecord>, string, string]>([
    ['an end before the start', { finishedAt: '2026-11-20T01:00:00Z' }, 'finishedAt', 'kết thúc'],
    [
      'a grade that is not that of the score',
      { scores: { total: 30, coverage: 1, grade: 'A', dimensions: {} } },
      'scores.grade',
      'không khớp với điểm 30',
    ],
    [
      'two findings of an indicator',
      { findings: [finding('a', 'pass'), finding('a', 'fail')] },
      'findings.1.indicator',
      '“a”',
    ],
    [
      'evidence of a page that is not there',
      { findings: [finding('a', 'pass', { evidence: [evidence(), evidence({ page: 1 })] })] },
      'findings.0.evidence.1.page',
      'chỉ có 1 trang',
    ],
    [
      'a verdict that the machine did not give',
      {
        findings: [finding('a', 'pass', { machine: { verdict: 'fail', criteria: {}, reason: 'not-found' } })],
      },
      'findings.0.verdict',
      'kết luận của máy (“fail”)',
    ],
    [
      'a verdict that the inspector did not give',
      { findings: [finding('a', 'fail', { inspector: decided })] },
      'findings.0.verdict',
      'kết luận của người kiểm tra (“pass”)',
    ],
    [
      'an inspector who differs without a reason',
      {
        findings: [
          finding('a', 'pass', {
            machine: { verdict: 'fail', criteria: {}, reason: 'not-found' },
            inspector: { ...decided, reason: ' ' },
          }),
        ],
      },
      'findings.0.inspector.reason',
      'không nêu lý do',
    ],
  ])('finds %s', (_, over, at, words) => {
    const [problem, ...more] = auditContradictions(audit(over));
    expect(dottedPath(problem?.path ?? [])).toBe(at);
    expect(problem?.message.vi).toContain(words);
    expect(more).toEqual([]);
  });
});

describe('checklistContradictions', () => {
  it('finds none in a sound checklist', () => {
    expect(checklistContradictions(checklist([indicator('one')]))).toEqual([]);
  });
  it('finds an indicator twice and a dimension that is not there', () => {
    const problems = checklistContradictions(
      checklist([indicator('one'), indicator('one'), indicator('two', { dimension: 'nowhere' })]),
    );
    expect(problems.map(({ path }) => dottedPath(path))).toEqual([
      'indicators.1.id',
      'indicators.2.dimension',
    ]);
  });
});
