import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLab } from '@niemyet/apps-script-lab';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKLIST } from '../src/testing/records.ts';
import { type AddonFiles, buildAddon, checkAddon } from './addon.ts';

const APP = fileURLToPath(new URL('..', import.meta.url));
let files: AddonFiles;
let folder: string;

beforeAll(async () => {
  files = await buildAddon([CHECKLIST]);
  folder = mkdtempSync(join(tmpdir(), 'niemyet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The clasp program. */
const CLASP = createRequire(import.meta.url).resolve('@google/clasp');

describe('the built add-on', () => {
  it('has nothing that Apps Script would stumble over', () => {
    expect(checkAddon(files)).toEqual([]);
  });

  it('is refused with the file and the place where it has', () => {
    const broken: AddonFiles = {
      'Code.js': `${files['Code.js']}\nfetch('https://x.vn');`,
      'sidebar.html': '<html lang="vi"><script src="x.js"></script>',
      'appsscript.json': '{}',
    };
    const problems = checkAddon(broken);
    expect(problems[0]).toMatch(/^Code\.js \d+:1 the global fetch is not there$/);
    expect(problems.at(-1)).toContain('sidebar.html loads something from outside');
    expect(problems.length).toBeGreaterThan(3);
  });

  it('opens its sidebar in the lab', () => {
    const lab = createLab({ files });
    lab.run('showSidebar');
    expect(lab.ui.sidebars[0]?.html).toBe(files['sidebar.html']);
  });

  it('is what clasp pushes, and nothing else', () => {
    const out = join(folder, 'dist/addon');
    mkdirSync(out, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
    writeFileSync(join(out, 'notes.js'), 'left over');
    cpSync(join(APP, 'clasp.example.json'), join(folder, '.clasp.json'));
    cpSync(join(APP, '.claspignore'), join(folder, '.claspignore'));
    const answer = execFileSync(process.execPath, [CLASP, 'show-file-status', '--json'], {
      cwd: folder,
      // No login of the user's may be read.
      env: { ...process.env, HOME: folder, USERPROFILE: folder },
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
    expect(filesToPush.map(path => path.replace(/\\/g, '/')).sort()).toEqual(
      Object.keys(files)
        .map(name => `dist/addon/${name}`)
        .sort(),
    );
  });
});
