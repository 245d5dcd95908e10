import { join } from 'node:path';
import { LANGUAGES, type Language } from '@niemyet/rules';
import type { BaseAnswer, ResolveBase } from '@niemyet/rules/authoring';
import { wordsOf } from '../terminal/words.ts';
import { type BuiltInPlaces, knownIds, readBuiltIn } from './built-in.ts';
import { type ReadCompiled, readCompiled } from './compiled.ts';
import { BUILT_FILE, installedFolder } from './installed.ts';

/** A base as it reads, its problem told in both languages; null where there is none. */
function answerOf(read: (language: Language) => ReadCompiled | null): BaseAnswer | null {
  const [vi, en] = LANGUAGES.map(language => {
    const found = read(language);
    if (found === null) return null;
    return found.ok ? found.checklist : wordsOf(language)(found.key, found.values);
  });
  if (vi === undefined || vi === null) return null;
  if (typeof vi === 'object') return { ok: true, checklist: vi };
  return { ok: false, reason: 'refused', problem: { vi, en: String(en) } };
}

/**
 * Finds what a checklist in `folder` extends: among the built-in ones and the plans, or in the `node_modules` around
 * it. Throws a `ToldError` where a plan is damaged.
 */
export function baseFinder(folder: string, places: BuiltInPlaces = {}): ResolveBase {
  return ({ checklist, package: name }) => {
    const installed = name === undefined ? null : installedFolder(name, folder);
    const answer = answerOf(language => {
      if (checklist !== undefined) return readBuiltIn(checklist, language, places);
      return installed === null ? null : readCompiled(join(installed, BUILT_FILE), language);
    });
    if (answer !== null) return answer;
    const { checklists, plans } = knownIds(places);
    return { ok: false, reason: 'missing', known: [...checklists, ...plans] };
  };
}
