import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { DEFAULT_CHECKLIST } from './default.ts';
import { loadChecklist } from './load.ts';

const json = JSON.stringify(CHECKLIST);
const PLANS =
  'ca-mau-par-2021, dak-lak-papi-2024, duc-hop-papi-2023, ha-giang-papi-2021, hcmc-dpi-papi-2021-2025';

describe('loadChecklist', () => {
  it('finds a built-in one by its id', async () => {
    const builtIn = folderOf({ 'sample.json': json, 'ghi-chu.txt': '' });
    expect((await loadChecklist('sample', 'vi', { builtIn })).indicators.length).toBe(3);
  });

  it('has the default among those of the rules package', async () => {
    expect((await loadChecklist(DEFAULT_CHECKLIST, 'vi')).id).toBe(DEFAULT_CHECKLIST);
  });

  it('takes a plan as the checklist of what it asks of portals', async () => {
    expect(await loadChecklist('ca-mau-par-2021', 'vi')).toMatchObject({
      id: 'ca-mau-par-2021',
      base: { id: DEFAULT_CHECKLIST },
    });
  });

  it('reads a file, from where the user is', async () => {
    const from = folderOf({ 'của tỉnh.json': json });
    expect((await loadChecklist(join(from, 'của tỉnh.json'), 'vi')).id).toBe('sample');
    expect((await loadChecklist('của tỉnh.json', 'vi', { from })).id).toBe('sample');
  });

  it('finds an installed package, from a folder inside too', async () => {
    const root = folderOf({
      'node_modules/@so/bo-chi-tieu/package.json': '{}',
      'node_modules/@so/bo-chi-tieu/dist/checklist.json': json,
      'ben/trong/a.txt': '',
    });
    expect((await loadChecklist('@so/bo-chi-tieu', 'vi', { from: join(root, 'ben', 'trong') })).id).toBe(
      'sample',
    );
  });

  it('takes the folder that a checklist was built in, and asks for the build where there was none', async () => {
    const from = folderOf({ 'cua-tinh/dist/checklist.json': json, 'moi/checklist.yaml': 'id: moi' });
    expect((await loadChecklist('cua-tinh', 'vi', { from })).id).toBe('sample');
    await expect(loadChecklist('moi', 'vi', { from })).rejects.toMatchObject({
      exitCode: 1,
      key: 'checklist.folderNotBuilt',
    });
  });

  it('names what there is where there is none of that name', async () => {
    const builtIn = folderOf({ 'sample.json': json });
    for (const named of ['khong-co', './khong-co.json', '../../etc/passwd-khong-co']) {
      await expect(loadChecklist(named, 'vi', { builtIn })).rejects.toMatchObject({
        exitCode: 2,
        values: { value: named, known: 'sample', plans: PLANS },
      });
    }
  });

  it('asks for the build where there are none at all', async () => {
    await expect(loadChecklist('sample', 'vi', { builtIn: folderOf() })).rejects.toMatchObject({
      exitCode: 1,
      key: 'checklist.notBuilt',
    });
  });

  it.each([
    ['{"schema":', /JSON/],
    ['{"schema":"niemyet/checklist@9"}', /./],
    ['{"schema":"niemyet/checklist@1"}', /./],
  ])('refuses %s', async (text, problem) => {
    const builtIn = folderOf({ 'hong.json': text });
    await expect(loadChecklist('hong', 'vi', { builtIn })).rejects.toMatchObject({
      key: 'checklist.refused',
      values: { problem: expect.stringMatching(problem) },
    });
  });

  it('refuses what was changed after it was built', async () => {
    const from = folderOf({ 'sua.json': json.replace('"weight":1', '"weight":9') });
    await expect(loadChecklist('sua.json', 'vi', { from })).rejects.toMatchObject({
      key: 'checklist.altered',
    });
  });
});
