import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { checklistIsIntact } from '@niemyet/rules';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AuditStore } from '../store/audits.ts';
import { ChecklistStore } from '../store/checklists.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { checklistJson, checklistWith } from '../testing/checklist.ts';
import { DEFAULT_CHOICE } from './choice.ts';
import { ChecklistLibrary } from './library.ts';

const require = createRequire(import.meta.url);
const PLAN = 'dak-lak-papi-2024';

let opened = 0;
let database: Database;
let library: ChecklistLibrary;
beforeEach(async () => {
  // What the build packages.
  vi.stubGlobal('fetch', async (url: string) => {
    const { pathname } = new URL(url);
    if (pathname === '/plans/khong-co.json') return new Response('{}');
    if (pathname === '/checklists/index.json') {
      return new Response(JSON.stringify({ checklists: ['commune-portal'], plans: [PLAN, 'khong-co'] }));
    }
    const file = require.resolve(`@niemyet/rules${pathname}`);
    return new Response(readFileSync(file, 'utf8'));
  });
  database = await openDatabase(`library-${++opened}`);
  library = new ChecklistLibrary(new ChecklistStore(database), () => new Date('2026-11-22T08:00:00Z'));
});

const text = (change = {}) => JSON.stringify(checklistJson(change));

const OPTIONS = {
  id: 'a1',
  unit: { code: '1', name: 'Xã Thử', level: 'commune' as const, url: 'https://xa.gov.vn/' },
  round: '2026-Q4',
  on: '2026-11-22',
  startedAt: '2026-11-22T08:00:00.000Z',
};

describe('ChecklistLibrary', () => {
  it('lists what is packaged, the plans’ profiles and what was loaded; a damaged one is left out', async () => {
    await library.load('cua-tinh.json', text(), 'vi');
    vi.spyOn(console, 'error').mockReturnValue();
    const list = await library.list();
    expect(list.map(({ choice }) => choice)).toEqual([
      DEFAULT_CHOICE,
      `plan:${PLAN}`,
      `loaded:${checklistWith().digest}`,
    ]);
    expect(list[1]?.indicators).toBeLessThan(list[0]?.indicators ?? 0);
    expect(list[2]?.loaded).toEqual({ file: 'cua-tinh.json', at: '2026-11-22T08:00:00.000Z' });
  });

  it('gives the checklist of each choice', async () => {
    const { choice } = await library.load('cua-tinh.json', text(), 'vi');
    expect((await library.chosen(choice)).id).toBe('thu');
    const profile = await library.chosen(`plan:${PLAN}`);
    expect(profile.id).toBe(PLAN);
    expect(checklistIsIntact(profile)).toBe(true);
    for (const gone of ['built-in:khong-co', 'plan:khong-co', `loaded:sha256:${'0'.repeat(64)}`]) {
      await expect(library.chosen(gone)).rejects.toMatchObject({ problem: 'checklistGone' });
    }
  });

  it('refuses what is none, saying why', async () => {
    await expect(library.load('a.json', '{}', 'vi')).rejects.toMatchObject({
      problem: 'checklistRefused',
      message: expect.stringContaining('schema'),
    });
  });

  it('keeps the checklist of an audit when it is taken off the list', async () => {
    const loaded = await library.load('cua-tinh.json', text(), 'vi');
    const checklist = await library.chosen(loaded.choice);
    const options = {
      ...OPTIONS,
      checklist: checklist.id,
      checklistDigest: checklist.digest,
    };
    await new AuditStore(database).begin({ options, state: 'running' }, checklist);
    await library.unload(loaded.digest);
    expect(await library.list()).toHaveLength(2);
    expect(await library.ofAudit(options)).toEqual(checklist);
  });

  it('reads an audit of before by the packaged checklist of its id', async () => {
    expect((await library.ofAudit({ ...OPTIONS, checklist: 'commune-portal' })).id).toBe('commune-portal');
    await expect(library.ofAudit({ ...OPTIONS, checklist: 'khong-co' })).rejects.toMatchObject({
      problem: 'checklistMissing',
    });
  });
});
