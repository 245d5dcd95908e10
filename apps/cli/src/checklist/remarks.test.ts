import { foldPhrase } from '@niemyet/audit';
import { compileChecklist } from '@niemyet/rules/authoring';
import { expect, it } from 'vitest';
import { authored, edit, INDICATOR } from '../fixtures/authored.ts';
import { baseFinder } from './base.ts';
import { readSources } from './folder.ts';
import { remarksOn } from './remarks.ts';

async function remarks(change: (text: string) => string) {
  const path = await authored();
  edit(path, INDICATOR, change);
  const files = await readSources({ path, shown: '' });
  const result = compileChecklist(files, baseFinder(path));
  if (!result.ok) throw new Error(result.problems[0]?.message.en);
  const [indicator] = result.checklist.indicators;
  return files.map(file =>
    remarksOn(file, result.checklist, file.path === INDICATOR ? indicator : undefined, foldPhrase),
  );
}

it('notes words of the template, each in its file and line', async () => {
  const [head, own] = await remarks(text => text);
  expect(head?.problems).toEqual([]);
  expect(own?.problems).toEqual([]);
  for (const note of [...(head?.notes ?? []), ...(own?.notes ?? [])])
    expect(note.message.en).toMatch(/template/);
  expect(new Set(own?.notes.map(({ file }) => file))).toEqual(new Set([INDICATOR]));
  expect(own?.notes.every(({ line }) => line > 1)).toBe(true);
});

it('calls a phrase that can never match a problem', async () => {
  const [, own] = await remarks(text => text.replace('terms:\n', 'terms:\n  - "…!"\n'));
  expect(own?.problems.map(({ message }) => message.en)).toEqual([
    expect.stringContaining('no letter or digit'),
  ]);
});
