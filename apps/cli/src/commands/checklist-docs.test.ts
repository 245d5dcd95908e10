import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInIds } from '../checklist/compiled.ts';
import { builtInFolders } from '../checklist/folder.ts';
import { CASES } from '../checklist/triplet.ts';
import { authored, edit, FIRST, INDICATOR } from '../fixtures/authored.ts';
import { contextOf } from '../fixtures/context.ts';
import { folderOf } from '../fixtures/folder.ts';
import { runDocs } from './checklist-docs.ts';

describe('niemyet checklist docs', () => {
  it('writes the catalogue of a folder', async () => {
    const cwd = await authored();
    const world = contextOf(null, { cwd });
    expect(await runDocs('.', {}, world.context)).toBe(0);
    expect(world.out()).toMatch(/^Wrote 4 pages; open .+index\.html\n$/);
    expect(existsSync(join(cwd, 'catalogue', 'en', 'mine', `${FIRST}.html`))).toBe(true);
  });

  it('writes a page in both languages for every indicator of every built-in checklist', {
    timeout: 120_000,
  }, async () => {
    const cwd = folderOf();
    expect(await runDocs(undefined, { out: 'ra' }, contextOf(null, { cwd }).context)).toBe(0);
    const text = readFileSync(join(cwd, 'ra', 'index.html'), 'utf8');
    for (const id of builtInIds()) expect(text).toContain(`<h2 id="${id}">`);
    for (const { path, shown } of await builtInFolders()) {
      const ids = readdirSync(join(path, 'indicators')).map(name => name.replace(/\.yaml$/, ''));
      for (const page of ids.flatMap(id => [`${shown}/${id}.html`, `en/${shown}/${id}.html`])) {
        const shownCases = readFileSync(join(cwd, 'ra', page), 'utf8').match(/(?<=class="example )[\w-]+/g);
        expect([page, ...(shownCases ?? [])]).toEqual([page, ...CASES]);
      }
    }
  });

  it('asks for a checklist without problems', async () => {
    const cwd = await authored();
    edit(cwd, INDICATOR, text => text.replace('weight: 1', 'weight: x'));
    await expect(runDocs('.', {}, contextOf(null, { cwd }).context)).rejects.toMatchObject({
      key: 'checklist.docsInvalid',
    });
  });
});
