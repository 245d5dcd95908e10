import { join } from 'node:path';
import { sealRecord } from '@niemyet/audit';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../fixtures/context.ts';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST, record } from '../fixtures/rules.ts';
import { auditsOfRound } from './audits-of-round.ts';

const of = (code: string, over = {}) =>
  JSON.stringify(sealRecord(record({ id: `a-${code}`, unit: { ...record().unit, code }, ...over })));

async function chosen(files: Record<string, string>) {
  const folder = folderOf({ ...files, 'bo/sample.json': JSON.stringify(CHECKLIST) });
  const world = contextOf();
  const audits = await auditsOfRound(
    [folder],
    { checklist: join(folder, 'bo', 'sample.json') },
    world.context,
  );
  return { audits, errors: world.errors() };
}

describe('auditsOfRound', () => {
  it('chooses the audits of one round, with their checklist', async () => {
    const { audits } = await chosen({ '1.json': of('1'), '2.json': of('2', { round: '2025-Q1' }) });
    expect(audits).toMatchObject({ leftOut: 1, checklist: { id: CHECKLIST.id } });
    expect(audits?.records.map(({ unit }) => unit.code)).toEqual(['1']);
  });
  it('names what it refuses, and has nothing where nothing is usable', async () => {
    const { audits, errors } = await chosen({ 'hong.json': '{' });
    expect(audits).toBeNull();
    expect(errors).toContain('hong.json');
  });
});
