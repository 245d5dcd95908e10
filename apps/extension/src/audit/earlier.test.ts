import { describe, expect, it } from 'vitest';
import type { AuditSummary } from '../store/schema.ts';
import { earlierAudit } from './earlier.ts';

const unit = { code: '1', name: 'Xã', level: 'commune' as const, url: 'https://xa.gov.vn/' };
const audit = (
  id: string,
  over: Partial<AuditSummary['options']> = {},
  rest: Partial<AuditSummary> = {},
): AuditSummary => ({
  options: {
    id,
    unit,
    round: '2026-Q4',
    on: '2026-11-22',
    startedAt: '2026-10-01T00:00:00Z',
    checklist: 'a',
    ...over,
  },
  state: 'done',
  status: 'complete',
  ...rest,
});

describe('earlierAudit', () => {
  const wanted = { unit, checklist: 'a' };
  it('is the latest finished one of the portal by the checklist', () => {
    const later = audit('later', { startedAt: '2026-11-01T00:00:00Z' });
    expect(earlierAudit([audit('first'), later, audit('other')], wanted)).toBe('later');
  });
  it.each<[string, AuditSummary]>([
    ['is at work', audit('x', {}, { state: 'running' })],
    ['was stopped', audit('x', {}, { status: 'interrupted' })],
    ['reached nothing', audit('x', {}, { status: 'unreachable' })],
    ['is of another checklist', audit('x', { checklist: 'b' })],
    ['is of another unit', audit('x', { unit: { ...unit, code: '2' } })],
    ['is of another portal', audit('x', { unit: { ...unit, url: 'https://cu.gov.vn/' } })],
  ])('is none that %s', (_, other) => {
    expect(earlierAudit([other], wanted)).toBeUndefined();
  });
});
