import * as engine from '@niemyet/audit';
import { compileChecklist } from '@niemyet/rules/authoring';
import { expect, it } from 'vitest';
import { authored, FIRST, INDICATOR } from '../fixtures/authored.ts';
import { baseFinder } from './base.ts';
import { checkFiles, ownIndicators } from './check-files.ts';
import { readSources } from './folder.ts';

async function compiled() {
  const path = await authored();
  const files = await readSources({ path, shown: '' });
  const result = compileChecklist(files, baseFinder(path));
  if (!result.ok) throw new Error(result.problems[0]?.message.en);
  return { folder: { path, shown: '' }, files, checklist: result.checklist };
}

it('knows which file holds which indicator', async () => {
  const { files, checklist } = await compiled();
  const own = [...ownIndicators(files, checklist)].map(([path, { id }]) => [path, id]);
  expect(own).toEqual([[INDICATOR, FIRST]]);
});

it('checks the files that it is given, and the pages of their indicators, one by one', async () => {
  const { folder, files, checklist } = await compiled();
  const checked = await checkFiles(folder, checklist, files, engine);
  const [head, own, ...others] = checked.values();
  expect(others).toEqual([]);
  expect([head?.tried, own?.tried]).toEqual([
    { pages: 0, of: 0 },
    { pages: 3, of: 3 },
  ]);
  expect([head?.problems, own?.problems]).toEqual([[], []]);
  expect(new Set(head?.notes.map(({ file }) => file))).toEqual(new Set(['checklist.yaml']));
  expect(new Set(own?.notes.map(({ file }) => file))).toEqual(new Set([INDICATOR]));
});

it('checks those that it is told to', async () => {
  const { folder, files, checklist } = await compiled();
  const [, own] = files;
  if (own === undefined) throw new Error('it has one');
  const checked = await checkFiles(folder, checklist, files, engine, [own]);
  expect([...checked.keys()]).toEqual([own]);
  expect(checked.get(own)?.tried.pages).toBe(3);
});
