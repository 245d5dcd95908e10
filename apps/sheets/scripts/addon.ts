import { readFileSync } from 'node:fs';
import type { CompactChecklist } from '../src/core/matrix/checklist.ts';
import { bundleScript } from './bundle.ts';
import { checkManifest } from './check/manifest.ts';
import { checkPage } from './check/page.ts';
import { checkScript } from './check/script.ts';
import { bundleSidebar } from './sidebar.ts';

/** What clasp pushes, by name. */
export type AddonFiles = Record<'Code.js' | 'sidebar.html' | 'appsscript.json', string>;

/** Everything Apps Script would stumble over in a built add-on, one line each. */
export function checkAddon(files: AddonFiles): string[] {
  return [
    ...checkScript(files['Code.js']).map(problem => `Code.js ${problem}`),
    ...checkManifest(files['appsscript.json']),
    ...checkPage(files['sidebar.html']),
  ];
}

/** Builds the add-on in memory. Throws, with every problem on a line, where the result would not run there. */
export async function buildAddon(checklists: readonly CompactChecklist[]): Promise<AddonFiles> {
  const files: AddonFiles = {
    'Code.js': await bundleScript(checklists),
    'sidebar.html': await bundleSidebar(),
    'appsscript.json': readFileSync(new URL('../addon/appsscript.json', import.meta.url), 'utf8'),
  };
  const problems = checkAddon(files);
  if (problems.length > 0)
    throw new Error(`the add-on would not run in Apps Script:\n${problems.join('\n')}`);
  return files;
}
