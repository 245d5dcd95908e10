import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemLine } from '../src/authoring/index.ts';
import { files, indicator } from '../src/fixtures/checklist.ts';
import { checklistIsIntact, readChecklist } from '../src/index.ts';
import { generate } from './checklists.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'rules-'));
  await mkdir(join(home, 'checklists', 'sample', 'indicators'), { recursive: true });
  for (const { path, text } of files([indicator('one'), indicator('two')])) {
    await writeFile(join(home, 'checklists', path), text);
  }
});
afterEach(() => rm(home, { recursive: true, force: true }));

const written = (path: string) => readFile(join(home, 'dist', path), 'utf8');

describe('generate', () => {
  it('writes checklists that read back and are intact, and the schemas', async () => {
    const { problems } = await generate(home);
    expect(problems).toEqual([]);
    const raw: unknown = JSON.parse(await written('checklists/sample.json'));
    expect(readChecklist(raw)).toMatchObject({ ok: true, value: { id: 'sample' } });
    expect(checklistIsIntact(raw)).toBe(true);
    expect((await readdir(join(home, 'dist', 'schemas'))).sort()).toEqual([
      'audit.schema.json',
      'checklist-head.schema.json',
      'checklist.schema.json',
      'comparison.schema.json',
      'indicator.schema.json',
      'matrix.schema.json',
    ]);
  });

  it('writes the same bytes again, and leaves no drafts', async () => {
    await generate(home);
    const first = [await written('checklists/sample.json'), await written('schemas/audit.schema.json')];
    await generate(home);
    expect([await written('checklists/sample.json'), await written('schemas/audit.schema.json')]).toEqual(
      first,
    );
    expect(await readdir(join(home, 'dist', 'checklists'))).toEqual(['sample.json']);
  });

  it('writes no checklist that has a problem, and still the others', async () => {
    await cp(join(home, 'checklists', 'sample'), join(home, 'checklists', 'broken'), { recursive: true });
    const { problems } = await generate(home);
    expect(problems.map(problem => problemLine(problem, 'en'))).toEqual([
      "broken/checklist.yaml:2: id: the id “sample” is not the folder's name “broken”; make them alike",
    ]);
    expect(await readdir(join(home, 'dist', 'checklists'))).toEqual(['sample.json']);
  });

  it('builds a checklist on another one of the folder', async () => {
    await mkdir(join(home, 'checklists', 'a-shorter'));
    const head = [
      'id: a-shorter',
      'version: 2.0.0',
      'title: { vi: Ngắn, en: Shorter }',
      'description: { vi: Ngắn, en: Shorter }',
      'extends: { checklist: sample, version: ^1.0.0 }',
      'off: [two]',
    ];
    await writeFile(join(home, 'checklists', 'a-shorter', 'checklist.yaml'), head.join('\n'));
    expect((await generate(home)).problems).toEqual([]);
    expect(readChecklist(JSON.parse(await written('checklists/a-shorter.json')))).toMatchObject({
      ok: true,
      value: { base: { id: 'sample', version: '1.0.0' }, indicators: [{ id: 'one' }] },
    });
    await writeFile(
      join(home, 'checklists', 'a-shorter', 'checklist.yaml'),
      head.join('\n').replace('^1.0.0', '^2.0.0'),
    );
    expect((await generate(home)).problems.map(problem => problemLine(problem, 'en'))).toEqual([
      'a-shorter/checklist.yaml:5: extends.version: the base checklist “sample” has version 1.0.0, outside ^2.0.0; install one inside it or change the range',
    ]);
  });

  it('says what is missing where there are no indicators, and where there is nothing', async () => {
    await rm(join(home, 'checklists', 'sample', 'indicators'), { recursive: true });
    const { problems } = await generate(home);
    expect(problems[0]?.message.vi).toContain('chưa có chỉ tiêu nào');
    await rm(join(home, 'checklists', 'sample'), { recursive: true });
    await expect(generate(home)).rejects.toThrow(/no checklist in .*checklist\.yaml/);
  });
});
