import * as engine from '@niemyet/audit';
import { compileChecklist } from '@niemyet/rules/authoring';
import { expect, it } from 'vitest';
import { authored, FIRST, INDICATOR } from '../fixtures/authored.ts';
import { baseFinder } from './base.ts';
import { readSources } from './folder.ts';
import { checkShare, ownIndicators } from './share.ts';

async function compiled() {
  const path = await authored();
  const files = await readSources({ path, shown: '' });
  const result = compileChecklist(files, baseFinder(path));
  if (!result.ok) throw new Error(result.problems[0]?.message.en);
  return { folder: { path, shown: '' }, files, checklist: result.checklist };
}

it('knows which file holds which indicator', async () => {
  const { files, checklist } = await compiled();
  const own = [...ownIndicators(files, checklist)].map(([{ path }, { id }]) => [path, id]);
  expect(own).toEqual([[INDICATOR, FIRST]]);
});

it('checks the files that it is given, and the pages of their indicators', async () => {
  const { folder, files, checklist } = await compiled();
  const all = await checkShare(folder, checklist, files, engine);
  const head = await checkShare(folder, checklist, files.slice(0, 1), engine);
  expect([all.tried.pages, head.tried.pages]).toEqual([3, 0]);
  expect(all.problems).toEqual([]);
  expect(new Set(head.notes.map(({ file }) => file))).toEqual(new Set(['checklist.yaml']));
  expect(all.notes.length).toBeGreaterThan(head.notes.length);
});
