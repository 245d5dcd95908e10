import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contextOf } from '../fixtures/context.ts';
import { folderOf } from '../fixtures/folder.ts';
import { runAdd, runInit } from './checklist-init.ts';
import { runValidate } from './checklist-validate.ts';

it('goes from nothing to a valid checklist of three indicators', async () => {
  const world = contextOf(null, { cwd: folderOf() });
  const { context } = world;
  expect(await runInit('moi', { title: 'Bộ mới' }, context)).toBe(0);
  expect(world.out()).toContain(
    'Next: replace the words between «», then run “niemyet checklist validate moi”.',
  );
  expect(existsSync(join(context.cwd, 'moi', 'dist', 'checklist.json'))).toBe(true);
  for (const id of ['market-days', 'water-prices']) {
    expect(await runAdd(id, { dir: 'moi' }, context)).toBe(0);
    expect(world.out()).toContain(`Wrote moi/indicators/${id}.yaml\n`);
  }
  expect(await runValidate('moi', {}, context)).toBe(0);
  expect(world.out()).toContain('3 indicators, 9 of 9 sample pages');
});

it('says where there is no checklist to add to', async () => {
  const { context } = contextOf(null, { cwd: folderOf() });
  await expect(runAdd('x', { dir: '.' }, context)).rejects.toMatchObject({ key: 'checklist.noHead' });
});
