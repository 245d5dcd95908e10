import { describe, expect, it } from 'vitest';
import { fileOf, recordOf } from '../../testing/records.ts';
import { planImport } from './arrivals.ts';

describe('planImport', () => {
  const first = recordOf({ code: '1' });
  const other = recordOf({ code: '2', round: '2027-Q1' });

  it('names the matrices that the audits belong to, also of those that are there already', () => {
    const key = { id: first.id, digest: first.chain.digest };
    const plan = planImport([key], [fileOf(first), fileOf(other), fileOf(other)], 'vi');
    expect(plan.arrivals.map(arrival => arrival.status)).toEqual(['unchanged', 'imported', 'unchanged']);
    expect(plan.rows).toHaveLength(1);
    expect(plan.matrices).toEqual([
      { round: '2026-Q4', checklist: 'commune-portal' },
      { round: '2027-Q1', checklist: 'commune-portal' },
    ]);
  });

  it('takes a changed edition of an audit that is there', () => {
    const edited = recordOf({ code: '1', previous: first.chain.digest });
    const plan = planImport([{ id: first.id, digest: first.chain.digest }], [fileOf(edited)], 'vi');
    expect(plan.arrivals[0]).toMatchObject({ status: 'imported', unit: 'Xã 1', round: '2026-Q4' });
  });
});
