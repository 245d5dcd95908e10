import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { DEFAULT_CHECKLIST } from './default.ts';
import { builtInChecklists, loadChecklist } from './load.ts';

const json = JSON.stringify(CHECKLIST);

describe('loadChecklist', () => {
  it('finds a built-in one by its id', async () => {
    const folder = folderOf({ 'sample.json': json, 'ghi-chu.txt': '' });
    expect(await builtInChecklists(folder)).toEqual(['sample']);
    expect((await loadChecklist('sample', 'vi', folder)).indicators.length).toBe(3);
  });

  it('has the default among those of the rules package', async () => {
    expect((await loadChecklist(DEFAULT_CHECKLIST, 'vi')).id).toBe(DEFAULT_CHECKLIST);
  });

  it('reads a file', async () => {
    const file = join(folderOf({ 'của tỉnh.json': json }), 'của tỉnh.json');
    expect((await loadChecklist(file, 'vi')).id).toBe('sample');
  });

  it('names what there is where there is none of that name', async () => {
    const folder = folderOf({ 'sample.json': json });
    for (const named of ['khong-co', './khong-co.json']) {
      await expect(loadChecklist(named, 'vi', folder)).rejects.toMatchObject({
        exitCode: 2,
        values: { value: named, known: 'sample' },
      });
    }
  });

  it('asks for the build where there are none at all', async () => {
    await expect(loadChecklist('sample', 'vi', folderOf())).rejects.toMatchObject({
      exitCode: 1,
      key: 'checklist.notBuilt',
    });
  });

  it.each([
    ['{"schema":', /JSON/],
    ['{"schema":"niemyet/checklist@9"}', /./],
    ['{"schema":"niemyet/checklist@1"}', /./],
  ])('refuses %s', async (text, problem) => {
    const folder = folderOf({ 'hong.json': text });
    await expect(loadChecklist('hong', 'vi', folder)).rejects.toMatchObject({
      key: 'checklist.refused',
      values: { problem: expect.stringMatching(problem) },
    });
  });
});
