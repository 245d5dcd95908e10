import { readdirSync, readFileSync } from 'node:fs';
import { type Checklist, checklistIsIntact, type Language, readChecklist } from '@niemyet/rules';
import { problemOf } from '../errors.ts';
import type { Values, WordKey } from '../terminal/words.ts';
import { textHash } from '../text-hash.ts';
import { placeOf } from './places.ts';

/** A compiled checklist out of its file, or what is wrong with it. */
export type ReadCompiled = { ok: true; checklist: Checklist } | { ok: false; key: WordKey; values: Values };

/** Reads `dist/checklist.json` or its like. What was changed after it was built is refused. */
export function readCompiled(file: string, language: Language): ReadCompiled {
  const fail = (key: WordKey, values: Values = {}): ReadCompiled => ({
    ok: false,
    key,
    values: { file, ...values },
  });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return error instanceof SyntaxError
      ? fail('checklist.refused', { problem: error.message })
      : fail('file.unreadable', { problem: problemOf(error) });
  }
  const result = readChecklist(value, language);
  if (!result.ok) return fail('checklist.refused', { problem: result.problem });
  return checklistIsIntact(value, textHash)
    ? { ok: true, checklist: result.value }
    : fail('checklist.altered');
}

/** Ids of the built-in checklists, in order. */
export function builtInIds(folder: string = placeOf('compiled')): string[] {
  try {
    return readdirSync(folder)
      .flatMap(name => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []))
      .sort();
  } catch {
    return [];
  }
}
