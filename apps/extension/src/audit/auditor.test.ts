import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FetchOutcome } from '@niemyet/audit';
import { readChecklist } from '@niemyet/rules';
import { beforeEach, describe, expect, it } from 'vitest';
import { AuditStore } from '../store/audits.ts';
import { openDatabase } from '../store/database.ts';
import type { AuditSummary } from '../store/schema.ts';
import { Auditor } from './auditor.ts';
import type { Surroundings } from './surroundings.ts';

const noAnswer = async (url: string): Promise<FetchOutcome> => ({
  kind: 'failure',
  failure: 'timeout',
  status: 0,
  finalUrl: url,
  fetchedAt: '',
  tries: 1,
});

const file = createRequire(import.meta.url).resolve('@niemyet/rules/checklists/commune-portal.json');
const read = readChecklist(JSON.parse(readFileSync(file, 'utf8')));
if (!read.ok) throw new Error(read.problem);
const checklist = read.value;

const PORTAL = 'http://127.0.0.1:9/';
const wanted = {
  unit: { code: '90011', name: 'Xã Thử', level: 'commune' as const, url: PORTAL },
  round: '2026-Q4',
  on: '2026-11-22',
  choice: 'built-in:commune-portal' as const,
};
const PAGE = `<html><head><title>Xã Thử</title></head><body><h1>Xã Thử</h1><p>${'Tin trong xã. '.repeat(40)}</p></body></html>`;

let opened = 0;
/** Seconds: each look at the clock is later than the one before. */
let clock = 0;
let store: AuditStore;
let told: (AuditSummary | null)[];
let idle: () => Promise<void>;

/** An auditor whose portal answers by `get`, and the end of its work. */
function auditorWith(get: () => Promise<Response>, allowed = true): Auditor {
  told = [];
  let ended: () => void = () => undefined;
  const end = new Promise<void>(resolve => {
    ended = resolve;
  });
  idle = () => end;
  const around: Surroundings = {
    store,
    fetch: (async (url: string) => {
      if (/robots|sitemap|^https/.test(url)) return new Response('', { status: 404 });
      return get();
    }) as typeof fetch,
    now: () => new Date(Date.UTC(2026, 10, 22, 8, 0, clock++)),
    checklists: { chosen: async () => checklist, ofAudit: async () => checklist },
    allowed: async () => allowed,
    render: noAnswer,
    openDocument: noAnswer,
    changed: (_, audit) => told.push(audit),
    working: is => {
      if (!is) ended();
    },
  };
  return new Auditor(around);
}

const html = async () => new Response(PAGE, { headers: { 'content-type': 'text/html' } });

beforeEach(async () => {
  store = new AuditStore(await openDatabase(`auditor-${++opened}`));
});

describe('Auditor', () => {
  it('audits a portal to a stored record, and takes the inspector’s word', async () => {
    const auditor = auditorWith(html);
    const id = await auditor.start(wanted);
    await idle();
    const record = await store.record(id);
    expect(record).toMatchObject({ status: 'complete', unit: wanted.unit });
    expect(record.findings).toHaveLength(checklist.indicators.length);
    expect(told.at(-1)).toMatchObject({ state: 'done', status: 'complete' });
    const first = record.findings[0];
    const verdict = first?.machine.verdict === 'fail' ? 'pass' : 'fail';
    const decision = { verdict, reason: '', by: 'A', at: '2026-11-22T09:00:00Z' } as const;
    const indicator = first?.indicator ?? '';
    await expect(auditor.decide(id, indicator, decision)).rejects.toMatchObject({ problem: 'reasonNeeded' });
    await auditor.decide(id, indicator, { ...decision, reason: 'Đã xem.' });
    expect((await store.record(id)).findings[0]).toMatchObject({ verdict, machine: first?.machine });
  });

  it('starts from the latest finished audit of the portal, where there is one', async () => {
    const auditor = auditorWith(html);
    const first = await auditor.start(wanted);
    await idle();
    const before = await store.record(first);
    expect(before).not.toHaveProperty('since');
    const again = auditorWith(html);
    const second = await again.start(wanted);
    await idle();
    expect((await store.record(second)).since).toEqual({ id: first, digest: before.chain.digest });
  });

  it('goes on without an earlier audit that was removed', async () => {
    const { choice: _, ...rest } = wanted;
    const startedAt = '2026-11-22T07:00:00.000Z';
    const options = { ...rest, checklist: checklist.id, id: 'alone', startedAt, since: 'gone' };
    await store.put({ options, state: 'running' });
    await auditorWith(html).resume();
    await idle();
    expect(await store.record('alone')).not.toHaveProperty('since');
  });

  it('calls a portal that never answers unreachable, not failing', async () => {
    const auditor = auditorWith(() => Promise.reject(new TypeError('Failed to fetch')));
    const id = await auditor.start(wanted);
    await idle();
    const record = await store.record(id);
    expect(record.status).toBe('unreachable');
    expect(record.findings.some(finding => finding.verdict === 'fail')).toBe(false);
  });

  it('does not begin without permission, nor twice on one portal', async () => {
    await expect(auditorWith(html, false).start(wanted)).rejects.toMatchObject({ problem: 'noPermission' });
    const auditor = auditorWith(() => new Promise(() => undefined));
    const id = await auditor.start(wanted);
    await expect(auditor.start(wanted)).rejects.toMatchObject({ problem: 'alreadyRunning' });
    await auditor.remove(id);
    expect(await store.list()).toEqual([]);
  });

  it('goes on with an audit that was cut off, and keeps one that lost its permission', async () => {
    const { choice: _, ...rest } = wanted;
    const options = {
      ...rest,
      checklist: checklist.id,
      id: 'cut-off',
      startedAt: '2026-11-22T07:00:00.000Z',
    };
    await store.put({ options, state: 'running' });
    await auditorWith(html, false).resume();
    await idle();
    expect(await store.summary('cut-off')).toMatchObject({ state: 'waiting', problem: 'noPermission' });
    const auditor = auditorWith(html);
    await auditor.continue('cut-off');
    await idle();
    expect(await store.summary('cut-off')).toMatchObject({ state: 'done', status: 'complete' });
  });
});
