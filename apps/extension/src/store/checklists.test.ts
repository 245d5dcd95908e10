import { describe, expect, it } from 'vitest';
import { checklistWith } from '../testing/checklist.ts';
import { AuditStore } from './audits.ts';
import { ChecklistStore } from './checklists.ts';
import { openDatabase } from './database.ts';
import type { AuditSummary } from './schema.ts';

let opened = 0;
async function stores() {
  const database = await openDatabase(`checklists-${++opened}`);
  return { database, audits: new AuditStore(database), checklists: new ChecklistStore(database) };
}

const checklist = checklistWith();
const from = { file: 'checklist.json', at: '2026-11-22T08:00:00.000Z' };
const audit: AuditSummary = {
  options: {
    id: 'a1',
    unit: { code: '90011', name: 'Xã Thử', level: 'commune', url: 'https://xa.gov.vn/' },
    round: '2026-Q4',
    on: '2026-11-22',
    startedAt: '2026-11-22T08:00:00.000Z',
    checklist: checklist.id,
    checklistDigest: checklist.digest,
  },
  state: 'running',
};

describe('ChecklistStore', () => {
  it('lists what was loaded, the newest first, and gives it back whole', async () => {
    const { checklists } = await stores();
    const newer = checklistWith({ version: '1.1.0' });
    await checklists.load(checklist, from);
    await checklists.load(newer, { ...from, at: '2026-11-23T08:00:00.000Z' });
    expect((await checklists.loaded()).map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
    expect(await checklists.checklist(checklist.digest)).toEqual(checklist);
  });

  it('keeps one of each digest', async () => {
    const { checklists } = await stores();
    await checklists.load(checklist, from);
    await checklists.load(checklist, { ...from, file: 'bản sao.json' });
    expect(await checklists.loaded()).toMatchObject([{ loaded: { file: 'bản sao.json' } }]);
  });

  it('takes away what is off the list, as soon as no audit needs it', async () => {
    const { audits, checklists } = await stores();
    await checklists.load(checklist, from);
    await audits.begin(audit, checklist);
    await checklists.unload(checklist.digest);
    expect(await checklists.loaded()).toEqual([]);
    expect(await checklists.checklist(checklist.digest)).toEqual(checklist);
    await audits.remove('a1');
    expect(await checklists.checklist(checklist.digest)).toBeUndefined();
  });

  it('keeps what is on the list when its audits are gone', async () => {
    const { audits, checklists } = await stores();
    await audits.begin(audit, checklist);
    await checklists.load(checklist, from);
    await audits.remove('a1');
    expect(await checklists.checklist(checklist.digest)).toEqual(checklist);
  });

  it('passes over what is damaged', async () => {
    const { database, checklists } = await stores();
    await database.put('checklists', { ...checklist, version: 'một' });
    await database.put('loaded', { digest: checklist.digest, choice: 'gì đó' } as never);
    expect(await checklists.checklist(checklist.digest)).toBeUndefined();
    expect(await checklists.loaded()).toEqual([]);
  });
});
