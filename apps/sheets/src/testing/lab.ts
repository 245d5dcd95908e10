import { readFileSync } from 'node:fs';
import { createLab, type Lab, type LabOptions } from '@niemyet/apps-script-lab';
import { bundleScript } from '../../scripts/bundle.ts';
import type { ImportRequest, ImportResult, LayOutRequest, LayOutResult } from '../contract.ts';
import { CHECKLIST, fileOf } from './records.ts';

type Record = Parameters<typeof fileOf>[0];

const MANIFEST = readFileSync(new URL('../../addon/appsscript.json', import.meta.url), 'utf8');
let code: Promise<string> | undefined;

/**
 * A new spreadsheet with the bundled add-on in it, carrying the checklist of the fixtures. `extra` is a script
 * beside it, for what a user does by hand.
 */
export async function openAddon(
  options: Omit<LabOptions, 'files' | 'bundleDir'> = {},
  extra = '',
): Promise<Lab> {
  code ??= bundleScript([CHECKLIST]);
  return createLab({
    ...options,
    files: {
      'Code.js': await code,
      'Extra.js': extra,
      'sidebar.html': '<!doctype html><html lang="vi">',
      'appsscript.json': MANIFEST,
    },
  });
}

export function importFiles(
  lab: Lab,
  files: ImportRequest['files'],
  language: 'vi' | 'en' = 'vi',
): ImportResult {
  return lab.serverRun('importAudits', { language, files }) as ImportResult;
}

/** Imports records and draws their matrices, as the sidebar does. */
export function importRecords(lab: Lab, records: readonly Record[], language: 'vi' | 'en' = 'vi') {
  const imported = importFiles(lab, records.map(fileOf), language);
  const request: LayOutRequest = { language, matrices: imported.matrices };
  const drawn = lab.serverRun('layOut', request) as LayOutResult;
  return { imported, drawn };
}
