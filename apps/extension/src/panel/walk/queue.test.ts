import { expect, it } from 'vitest';
import { checklistWith, indicatorJson } from '../../testing/checklist.ts';
import { findingOf } from '../../testing/record.ts';
import { queueOf, waits } from './queue.ts';

const [indicator] = checklistWith({ indicators: [indicatorJson('x')] }).indicators;

it('waits for a word on what the machine could not tell, once', () => {
  const inspector = { verdict: 'review', reason: 'Chờ.', by: 'A', at: '2026-11-22T09:00:00Z' } as const;
  expect(waits(findingOf('a', 'review'))).toBe(true);
  expect(waits(findingOf('a', 'fail'))).toBe(false);
  expect(waits({ ...findingOf('a', 'review'), inspector })).toBe(false);
});

it('puts mandatory before recommended and heavy before light', () => {
  const shown = (id: string, severity: 'mandatory' | 'recommended', weight: number) => ({
    finding: findingOf(id, 'review'),
    indicator: indicator && { ...indicator, id, severity, weight },
  });
  const findings = [
    shown('light', 'recommended', 1),
    shown('duty', 'mandatory', 1),
    { finding: findingOf('unknown', 'review'), indicator: undefined },
    shown('heavy', 'recommended', 3),
    shown('great-duty', 'mandatory', 3),
    shown('great-duty-too', 'mandatory', 3),
  ];
  expect(queueOf(findings)).toEqual(['great-duty', 'great-duty-too', 'duty', 'heavy', 'light', 'unknown']);
});
