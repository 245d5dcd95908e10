import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { CHECKLIST } from '../fixtures/rules.ts';
import { builtInIds, readCompiled } from './compiled.ts';

const json = JSON.stringify(CHECKLIST);

describe('readCompiled', () => {
  const read = (text: string) => readCompiled(join(folderOf({ 'a.json': text }), 'a.json'), 'en');
  it('reads a sealed checklist', () =>
    expect(read(json)).toMatchObject({ ok: true, checklist: { id: 'sample' } }));
  it.each([
    ['{', 'checklist.refused'],
    ['[]', 'checklist.refused'],
    [json.replace('niemyet/checklist@1', 'niemyet/checklist@2'), 'checklist.refused'],
    [json.replace('"version":"1.0.0"', '"version":"1.0.1"'), 'checklist.altered'],
  ])('refuses %.30s', (text, key) => expect(read(text)).toMatchObject({ ok: false, key }));
  it('says which file is not there', () => {
    expect(readCompiled(join(folderOf(), 'b.json'), 'vi')).toMatchObject({
      ok: false,
      key: 'file.unreadable',
      values: { problem: 'ENOENT' },
    });
  });
});

it('lists the built-in ones by their ids', () => {
  expect(builtInIds(folderOf({ 'b.json': '', 'a.json': '', 'c.txt': '' }))).toEqual(['a', 'b']);
  expect(builtInIds(join(folderOf(), 'lost'))).toEqual([]);
});
