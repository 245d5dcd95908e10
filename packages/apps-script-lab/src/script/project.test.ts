import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manifestOf, readProject } from './project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'niemyet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a project', () => {
  it('is the scripts, pages and manifest of a folder', () => {
    for (const name of ['b.js', 'a.gs', 'page.html', 'appsscript.json', 'notes.txt'])
      writeFileSync(join(folder, name), name);
    expect(Object.keys(readProject(folder)).sort()).toEqual(['a.gs', 'appsscript.json', 'b.js', 'page.html']);
  });

  it('has defaults where it has no manifest', () => {
    expect(manifestOf({})).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' });
    expect(manifestOf({ 'appsscript.json': '{"oauthScopes":[]}' }).oauthScopes).toEqual([]);
  });
});
