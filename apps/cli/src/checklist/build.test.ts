import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checklistIsIntact, readChecklist } from '@niemyet/rules';
import { expect, it } from 'vitest';
import { authored, edit, INDICATOR } from '../fixtures/authored.ts';
import { buildFolder } from './build.ts';

it('writes the checklist, sealed and with all of its base, and its schemas', async () => {
  const path = await authored();
  const built = await buildFolder({ path, shown: '' }, join(path, 'dist'));
  if (!built.ok) throw new Error('the template compiles');
  const raw: unknown = JSON.parse(readFileSync(join(path, 'dist', 'checklist.json'), 'utf8'));
  expect(checklistIsIntact(raw)).toBe(true);
  expect(readChecklist(raw)).toMatchObject({
    ok: true,
    value: { id: 'mine', base: { id: 'commune-portal' } },
  });
  expect(readdirSync(join(path, 'dist')).sort()).toEqual([
    'checklist-head.schema.json',
    'checklist.json',
    'checklist.schema.json',
    'indicator.schema.json',
  ]);
});

it('names a schema that is there on the first line of what it makes', async () => {
  const path = await authored();
  await buildFolder({ path, shown: '' }, join(path, 'dist'));
  for (const file of ['checklist.yaml', INDICATOR]) {
    const [first = ''] = readFileSync(join(path, file), 'utf8').split('\n');
    const schema = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? '';
    expect(JSON.parse(readFileSync(join(path, file, '..', schema), 'utf8'))).toHaveProperty('$schema');
  }
});

it('writes nothing where something is wrong', async () => {
  const path = await authored();
  edit(path, INDICATOR, text => text.replace('weight: 1', 'weight: x'));
  expect(await buildFolder({ path, shown: '' }, join(path, 'ra'))).toMatchObject({ ok: false });
  expect(readdirSync(path)).not.toContain('ra');
});
