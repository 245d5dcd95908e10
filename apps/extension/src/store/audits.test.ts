import { describe, expect, it } from 'vitest';
import { checklistWith } from '../testing/checklist.ts';
import { findingOf, recordWith } from '../testing/record.ts';
import { AuditStore, StoreError } from './audits.ts';
import { openDatabase } from './database.ts';
import type { AuditSummary } from './schema.ts';

let opened = 0;
const store = async () => new AuditStore(await openDatabase(`test-${++opened}`));

const checklist = checklistWith();
const record = recordWith([findingOf('citizen-reception-schedule', 'pass')]);
const { id, unit, round, on, startedAt } = record;
const summary: AuditSummary = {
  options: { id, unit, round, on, startedAt, checklist: 'commune-portal' },
  state: 'running',
};
const step = (at: number) => ({
  request: { url: `${unit.url}${at}`, reason: 'follow', render: false },
  result: {
    kind: 'failure' as const,
    failure: 'timeout' as const,
    status: 0,
    finalUrl: `${unit.url}${at}`,
    fetchedAt: startedAt,
    tries: 1,
  },
});

describe('AuditStore', () => {
  it('gives back steps in order, and the connection that came with the first', async () => {
    const audits = await store();
    await audits.begin(summary, checklist);
    const connection = { kind: 'live' as const, https: 'absent' as const, sitemap: [] };
    await audits.addStep(summary, 0, step(0), connection);
    for (let at = 1; at < 12; at++) await audits.addStep(summary, at, step(at));
    expect(await audits.steps(id)).toEqual(Array.from({ length: 12 }, (_, at) => step(at)));
    expect(await audits.connection(id)).toEqual(connection);
    expect(await audits.list()).toEqual([summary]);
  });

  it('puts the record in place of the steps', async () => {
    const audits = await store();
    await audits.addStep(summary, 0, step(0), { kind: 'live' });
    await audits.finish({ ...summary, state: 'done' }, record);
    expect(await audits.record(id)).toEqual(record);
    expect(await audits.steps(id)).toEqual([]);
    expect(await audits.connection(id)).toBeUndefined();
  });

  it('ends before a step that cannot be read', async () => {
    const audits = await store();
    await audits.addStep(summary, 0, step(0));
    await audits.addStep(summary, 1, { ...step(1), request: { url: 'nonsense' } } as never);
    await audits.addStep(summary, 2, step(2));
    expect(await audits.steps(id)).toEqual([step(0)]);
  });

  it('refuses what is not there, what is damaged, and a second beginning of one audit', async () => {
    const audits = await store();
    await expect(audits.record(id)).rejects.toThrow(StoreError);
    await audits.finish(summary, { ...record, on: 'hôm nay' });
    await expect(audits.record(id)).rejects.toMatchObject({ problem: 'damaged' });
    await expect(audits.begin(summary, checklist)).rejects.toMatchObject({ problem: 'internal' });
  });

  it('removes an audit with all that belongs to it', async () => {
    const audits = await store();
    await audits.addStep(summary, 0, step(0));
    await audits.remove(id);
    expect(await audits.list()).toEqual([]);
    expect(await audits.steps(id)).toEqual([]);
  });
});
