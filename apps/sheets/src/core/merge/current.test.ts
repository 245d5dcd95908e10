import { describe, expect, it } from 'vitest';
import { finding, type RecordInput, recordOf } from '../../testing/records.ts';
import { condense } from '../store/entry.ts';
import { currentEntries } from './current.ts';

const same = (id: string) => id;
const entry = (input: Omit<RecordInput, 'code'>, code = '1') => condense(recordOf({ code, ...input }));
const decided = (verdict: 'pass' | 'fail' | 'na', at: string, indicator = 'budget') =>
  finding(indicator, 'fail', { inspector: { verdict, reason: 'đã xem', by: 'Lan', at } });
const DAY = (day: number) => `2026-11-${day}T03:00:00Z`;

describe('currentEntries', () => {
  it('keeps one entry a unit, the last', () => {
    const old = entry({ id: 'z', finishedAt: DAY(20) });
    const late = entry({ id: 'a', finishedAt: DAY(21) });
    const other = entry({ id: 'o' }, '2');
    expect(currentEntries([late, old, other], same).map(item => item.id)).toEqual(['a', 'o']);
    expect(currentEntries([old, late], same).map(item => item.id)).toEqual(['a']);
  });

  it('takes the greater id at the same moment, zones taken into account', () => {
    const a = entry({ id: 'a', finishedAt: '2026-11-20T10:00:00+07:00' });
    const b = entry({ id: 'b', finishedAt: '2026-11-20T03:00:00Z' });
    expect(currentEntries([b, a], same).map(item => item.id)).toEqual(['b']);
  });

  it('carries decisions over machine-only runs, and takes the later decision', () => {
    const first = entry({ id: 'a', finishedAt: DAY(20), findings: [decided('pass', DAY(20))] });
    const rerun = entry({ id: 'b', finishedAt: DAY(21), findings: [finding('budget', 'fail')] });
    const earlier = entry({ id: 'c', finishedAt: DAY(22), findings: [decided('na', DAY(19))] });
    const later = entry({ id: 'd', finishedAt: DAY(23), findings: [decided('fail', DAY(23))] });
    const verdict = (...entries: (typeof first)[]) =>
      currentEntries(entries, same)[0]?.findings[0]?.inspector?.verdict;
    expect(verdict(first, rerun)).toBe('pass');
    expect(verdict(first, rerun, earlier)).toBe('pass');
    expect(verdict(first, rerun, earlier, later)).toBe('fail');
    expect(verdict(later, earlier, rerun, first)).toBe('fail');
  });

  it('keeps a decision on an indicator that the last audit did not look at, without its evidence', () => {
    const first = entry({
      id: 'a',
      finishedAt: DAY(20),
      findings: [{ ...decided('pass', DAY(20)), evidence: finding('budget', 'pass').evidence }],
    });
    const rerun = entry({ id: 'b', finishedAt: DAY(21), findings: [finding('reception', 'pass')] });
    expect(
      currentEntries([first, rerun], same)[0]?.findings.map(item => [item.indicator, item.shown?.[1]]),
    ).toEqual([
      ['reception', 'Công khai reception'],
      ['budget', undefined],
    ]);
  });

  it('follows renamed indicators', () => {
    const first = entry({ id: 'a', finishedAt: DAY(20), findings: [decided('pass', DAY(20), 'budget-old')] });
    const rerun = entry({ id: 'b', finishedAt: DAY(21), findings: [finding('budget', 'fail')] });
    const rename = (id: string) => (id === 'budget-old' ? 'budget' : id);
    const [merged] = currentEntries([first, rerun], rename);
    expect(merged?.findings).toHaveLength(1);
    expect(merged?.findings[0]?.inspector?.verdict).toBe('pass');
  });

  it('lets a decision be taken back by a later edition of the same audit', () => {
    const first = recordOf({ code: '1', findings: [decided('pass', DAY(20))] });
    const back = recordOf({ code: '1', previous: first.chain.digest, findings: [finding('budget', 'fail')] });
    for (const order of [
      [first, back],
      [back, first],
    ]) {
      expect(currentEntries(order.map(condense), same)[0]?.findings[0]?.inspector).toBeUndefined();
    }
  });
});
