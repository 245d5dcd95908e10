import type { AuditRecord } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { record } from '../fixtures/rules.ts';
import { wordsOf } from '../terminal/words.ts';
import { chooseAudits } from './choose.ts';

const say = wordsOf('en');
const audit = (from: string, over: Partial<AuditRecord>) => ({ from, record: record(over), intact: true });
const other = { id: 'khac', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };

const AUDITS = [
  audit('q3', { round: '2026-Q3', finishedAt: '2026-08-01T00:00:00Z' }),
  audit('q4', { finishedAt: '2026-11-01T00:00:00Z' }),
  audit('q4-khac', { checklist: other, finishedAt: '2026-10-01T00:00:00Z' }),
];

const names = (items: readonly { from: string }[] = []) => items.map(item => item.from);

describe('chooseAudits', () => {
  it.each([
    [{}, '2026-Q4', 'sample', ['q4']],
    [{ round: '2026-Q3' }, '2026-Q3', 'sample', ['q3']],
    [{ checklistId: 'khac' }, '2026-Q4', 'khac', ['q4-khac']],
    [{ round: '2025' }, '2025', 'sample', []],
  ])('with %j', (wanted, round, checklistId, taken) => {
    const chosen = chooseAudits(AUDITS, wanted, say);
    expect(chosen).toMatchObject({ round, checklistId });
    expect(names(chosen?.audits)).toEqual(taken);
    expect(names(chosen?.leftOut).length).toBe(AUDITS.length - taken.length);
  });

  it('says why an audit is left out', () => {
    expect(chooseAudits(AUDITS, {}, say)?.leftOut).toEqual([
      { from: 'q3', problem: 'it belongs to round 2026-Q3, not 2026-Q4' },
      { from: 'q4-khac', problem: 'it was made by the checklist khac, not sample' },
    ]);
  });

  it('has nothing to choose from nothing', () => expect(chooseAudits([], {}, say)).toBeNull());
});
