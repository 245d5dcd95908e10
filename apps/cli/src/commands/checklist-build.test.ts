import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { authored, edit, INDICATOR } from '../fixtures/authored.ts';
import { contextOf } from '../fixtures/context.ts';
import { folderOf } from '../fixtures/folder.ts';
import { runBuild } from './checklist-build.ts';

describe('niemyet checklist build', () => {
  it('builds a folder into its dist, or where it is told', async () => {
    const cwd = await authored();
    const world = contextOf(null, { cwd });
    expect(await runBuild('.', {}, world.context)).toBe(0);
    expect(world.out()).toMatch(
      /^Wrote .+dist.checklist\.json: 0\.1\.0, 1 indicators, sha256:[0-9a-f]{64}\n$/,
    );
    expect(await runBuild('.', { out: 'ra' }, world.context)).toBe(0);
    expect(existsSync(join(cwd, 'ra', 'checklist.json'))).toBe(true);
  });

  it('builds the built-in checklists into a folder each', async () => {
    const cwd = folderOf();
    expect(await runBuild(undefined, { out: 'ra' }, contextOf(null, { cwd }).context)).toBe(0);
    expect(existsSync(join(cwd, 'ra', 'commune-portal', 'checklist.json'))).toBe(true);
  });

  it('says what is wrong, and writes nothing', async () => {
    const cwd = await authored();
    edit(cwd, INDICATOR, text => text.replace('weight: 1', 'weight: x'));
    const world = contextOf(null, { cwd });
    expect(await runBuild('.', {}, world.context)).toBe(1);
    expect(world.errors()).toMatch(/^indicators\/.+\.yaml:\d+: weight: wrong type/);
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
  });
});
