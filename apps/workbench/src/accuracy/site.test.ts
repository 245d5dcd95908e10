import type { AuditRecord, Verdict } from '@niemyet/rules';
import { expect, test } from 'vitest';
import { compareSite, tallySite } from './site.ts';

const record = (verdicts: Record<string, Verdict>) =>
  ({
    pages: [{ finalUrl: 'https://xa.example/lich' }],
    findings: Object.entries(verdicts).map(([indicator, verdict]) => ({
      indicator,
      verdict,
      machine: { verdict, criteria: {}, reason: 'r' },
      evidence: [{ role: 'proof', kind: 'table', page: 0, text: 'Lịch', matched: 'lịch tiếp' }],
    })),
  }) as unknown as AuditRecord;

const labels = (indicators: Record<string, 'yes' | 'empty' | 'no' | 'unclear'>) => ({
  site: 'xa',
  pages: 3,
  indicators: Object.fromEntries(Object.entries(indicators).map(([id, available]) => [id, { available }])),
});

test.each([
  ['yes', 'fail', 'wrong-fail'],
  ['yes', 'pass', 'agrees'],
  ['yes', 'partial', 'agrees'],
  ['yes', 'review', 'undecided'],
  ['empty', 'pass', 'wrong-pass'],
  ['no', 'partial', 'wrong-pass'],
  ['no', 'fail', 'agrees'],
  ['no', 'unreached', 'undecided'],
  ['unclear', 'fail', 'unclear'],
] as const)('labelled %s and judged %s: %s', (label, verdict, outcome) => {
  expect(compareSite(labels({ a: label }), record({ a: verdict }))[0]?.outcome).toBe(outcome);
});

test('a difference carries the proof taken and where', () => {
  const [difference] = compareSite(labels({ a: 'no' }), record({ a: 'pass' }));
  expect(difference?.taken).toBe('proof table [lịch tiếp] “Lịch” https://xa.example/lich');
});

test('what the checklist does not ask is told and not counted', () => {
  const cases = compareSite(labels({ a: 'yes', b: 'no' }), record({ a: 'pass' }));
  expect(tallySite('xa', cases)).toMatchObject({ counted: 1, decided: 1, yes: 1, noOrEmpty: 0, notAsked: 1 });
});
