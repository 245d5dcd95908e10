import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@niemyet/rules';
import type { BaseAnswer, ResolveBase } from '@niemyet/rules/authoring';
import { wordsOf } from '../terminal/words.ts';
import { builtInIds, readCompiled } from './compiled.ts';
import { BUILT_FILE, installedFolder } from './installed.ts';
import { placeOf } from './places.ts';

function answerOf(file: string): BaseAnswer {
  const [vi, en] = LANGUAGES.map(language => {
    const read = readCompiled(file, language);
    return read.ok ? read.checklist : wordsOf(language)(read.key, read.values);
  });
  if (typeof vi === 'object') return { ok: true, checklist: vi };
  return { ok: false, reason: 'refused', problem: { vi: String(vi), en: String(en) } };
}

/** Finds what a checklist in `folder` extends: among the built-in ones, or in the `node_modules` around it. */
export function baseFinder(folder: string, builtIn: string = placeOf('compiled')): ResolveBase {
  return ({ checklist, package: name }) => {
    const missing: BaseAnswer = { ok: false, reason: 'missing', known: builtInIds(builtIn) };
    if (checklist !== undefined) {
      const file = join(builtIn, `${checklist}.json`);
      return existsSync(file) ? answerOf(file) : missing;
    }
    const installed = name === undefined ? null : installedFolder(name, folder);
    return installed === null ? missing : answerOf(join(installed, BUILT_FILE));
  };
}
