import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../fixtures/folder.ts';
import { wordsOf } from '../terminal/words.ts';
import { builtInFolders, foldersOf, readSources, shownFile } from './folder.ts';

describe('readSources', () => {
  it('reads the head and the indicators, and nothing else', async () => {
    const path = folderOf({
      'checklist.yaml': 'id: a',
      'indicators/b.yaml': 'id: b',
      'indicators/late.yml': 'id: c',
      'indicators/notes.md': '-',
      'fixtures/b/audit.yaml': 'on: x',
      'drafts/d.yaml': 'id: d',
    });
    const files = await readSources({ path, shown: '' });
    expect(files.map(file => file.path)).toEqual([
      'checklist.yaml',
      'indicators/b.yaml',
      'indicators/late.yml',
    ]);
  });

  it('does not read a file to its end that is too long for any checklist', async () => {
    const path = folderOf({ 'checklist.yaml': 'a'.repeat(12_000_000) });
    const [file] = await readSources({ path, shown: '' });
    expect(file?.text.length).toBeGreaterThan(100_000);
    expect(file?.text.length).toBeLessThan(1_000_000);
  });
});

describe('what stands where a file should', () => {
  it.each<[string, (path: string) => void, string]>([
    ['a link to itself', path => symlinkSync(path, path), 'ELOOP'],
    ['a link to nothing', path => symlinkSync(`${path}.lost`, path), 'ENOENT'],
    ['a folder', path => mkdirSync(path), 'ENOFILE'],
    ['a pipe that nobody writes to', path => execFileSync('mkfifo', [path]), 'ENOFILE'],
    ['a device without end', path => symlinkSync('/dev/zero', path), 'ENOFILE'],
  ])('%s is refused by name, with what to do', async (_, put, problem) => {
    const path = folderOf({ 'checklist.yaml': 'id: a', 'indicators/b.yaml': 'id: b' });
    put(join(path, 'indicators', 'c.yaml'));
    const values = { file: 'mine/indicators/c.yaml', problem };
    await expect(readSources({ path, shown: 'mine' })).rejects.toMatchObject({
      exitCode: 1,
      key: 'checklist.fileUnreadable',
      values,
    });
    for (const language of LANGUAGES) {
      expect(wordsOf(language)('checklist.fileUnreadable', values)).toMatch(
        /^mine\/indicators\/c\.yaml:1: [^\n]+\([A-Z]+\); [^\n]+$/,
      );
    }
  });
});

describe('foldersOf', () => {
  it('takes the folder that is named, or the built-in checklists', async () => {
    const from = folderOf({ 'mine/checklist.yaml': '', 'other/a.txt': '' });
    expect((await foldersOf('mine', from)).map(({ shown }) => shown)).toEqual(['mine']);
    expect((await foldersOf(undefined, from)).map(({ shown }) => shown)).toContain('commune-portal');
    await expect(foldersOf('lost', from)).rejects.toMatchObject({ key: 'checklist.noFolder', exitCode: 2 });
    await expect(foldersOf('other', from)).rejects.toMatchObject({ key: 'checklist.noHead' });
  });
  it('asks for the build where there is nothing', async () => {
    await expect(builtInFolders(folderOf())).rejects.toMatchObject({ key: 'checklist.notBuilt' });
  });
});

it('names files as the user would find them', () => {
  expect(shownFile({ path: '/x', shown: '' }, 'a.yaml')).toBe('a.yaml');
  expect(shownFile({ path: '/x', shown: './x/' }, 'a.yaml')).toBe('./x/a.yaml');
});
