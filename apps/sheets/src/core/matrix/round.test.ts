import { describe, expect, it } from 'vitest';
import { CHECKLIST, finding, recordOf } from '../../testing/records.ts';
import { condense } from '../store/entry.ts';
import { roundMatrix } from './round.ts';

const KEY = { round: '2026-Q4', checklist: 'commune-portal' };
const entry = (...input: Parameters<typeof recordOf>) => condense(recordOf(...input));
const all = (verdict: 'pass' | 'fail' | 'review') =>
  CHECKLIST.indicators.map(({ id }) => finding(id, verdict));

describe('roundMatrix', () => {
  it('ranks by totals; equal totals share a rank; without a total there is none', () => {
    const { matrix } = roundMatrix([CHECKLIST], KEY, [
      entry({ code: '1', findings: all('fail') }),
      entry({ code: '2', findings: all('pass') }),
      entry({ code: '3', findings: all('pass') }),
      entry({ code: '4', findings: all('review') }),
    ]);
    expect(matrix.rows.map(row => [row.unit.code, row.scores.total, row.scores.grade, row.rank])).toEqual([
      ['1', 0, 'D', 3],
      ['2', 100, 'A', 1],
      ['3', 100, 'A', 1],
      ['4', null, null, null],
    ]);
  });

  it('scores anew with the inspector’s word', () => {
    const inspector = { verdict: 'pass', reason: 'đã xem', by: 'Lan', at: '2026-11-20T05:00:00Z' } as const;
    const { matrix } = roundMatrix([CHECKLIST], KEY, [
      entry({
        code: '1',
        findings: [finding('budget', 'fail', { inspector }), finding('reception', 'fail')],
      }),
    ]);
    expect(matrix.rows[0]?.scores).toMatchObject({ total: 60, coverage: 1, grade: 'B' });
    expect(matrix.rows[0]?.cells[0]).toMatchObject({ verdict: 'pass', by: 'inspector' });
  });

  it('opens the evidence where it stands', () => {
    const { matrix } = roundMatrix([CHECKLIST], KEY, [entry({ code: '1' })]);
    expect(matrix.rows[0]?.cells.map(cell => cell?.link)).toEqual([
      'https://xa1.gov.vn/ngan-sach#:~:text=C%C3%B4ng%20khai%20budget',
      undefined,
      undefined,
    ]);
  });

  it('keeps rounds and checklists apart', () => {
    const entries = [
      entry({ code: '1' }),
      entry({ code: '2', round: '2027-Q1' }),
      entry({ code: '3', checklist: 'other-list' }),
    ];
    expect(roundMatrix([CHECKLIST], KEY, entries).matrix.rows.map(row => row.unit.code)).toEqual(['1']);
  });

  it('does without a checklist it does not carry', () => {
    const key = { round: '2026-Q4', checklist: 'other-list' };
    const record = recordOf({ code: '3', checklist: 'other-list', version: '2.0.0', findings: all('pass') });
    const { matrix, known } = roundMatrix([CHECKLIST], key, [condense(record)]);
    expect(known).toBe(false);
    expect(matrix.checklist).toMatchObject({ id: 'other-list', version: '2.0.0' });
    expect(matrix.columns.map(column => column.indicator)).toEqual(['budget', 'reception', 'consultation']);
    expect(matrix.rows[0]).toMatchObject({ rank: null, scores: record.scores });
  });
});
