import type { Language } from '@niemyet/rules';
import * as z from 'zod/mini';
import { ImportRequest, type ImportResult, LayOutRequest, type LayOutResult } from './contract.ts';
import { layOutBook, matricesIn } from './core/layout/book.ts';
import type { CompactChecklist } from './core/matrix/checklist.ts';
import { type MatrixKey, planImport } from './core/merge/arrivals.ts';
import { whileAlone } from './port/lock.ts';
import { openStore, readStore } from './port/store.ts';
import { writeTab } from './port/tabs.ts';
import { say } from './words/messages.ts';

/** Parses an argument of a server function. Throws, in the user's language where it is known. */
function parse<T extends z.core.$ZodType>(schema: T, given: unknown): z.output<T> {
  const result = z.safeParse(schema, given);
  if (result.success) return result.data;
  const english =
    typeof given === 'object' && given !== null && 'language' in given && given.language === 'en';
  throw new Error(say(english ? 'en' : 'vi', 'bad-request'));
}

/**
 * Adds audits to the spreadsheet's store: at most 12 service calls, however many there are. Safe to repeat: what
 * is there already is left as it is. Throws where another import goes on, or for a request that is not one.
 */
export function importInto(given: unknown): ImportResult {
  const { language, files } = parse(ImportRequest, given);
  return whileAlone(language, () => {
    const store = openStore(SpreadsheetApp.getActive(), language);
    const { arrivals, rows, matrices } = planImport(store.keys, files, language);
    if (rows.length > 0) store.append(rows);
    return { files: arrivals, matrices };
  });
}

function layOut(
  language: Language,
  carried: readonly CompactChecklist[],
  wanted: readonly MatrixKey[] | 'all',
): LayOutResult {
  return whileAlone(language, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const { entries, unreadable } = readStore(spreadsheet, language);
    const keys = wanted === 'all' ? matricesIn(entries) : wanted;
    const tabs = layOutBook(carried, entries, keys, language);
    tabs
      .map(tab => writeTab(spreadsheet, tab))
      .at(-1)
      ?.activate();
    return { tabs: tabs.map(tab => tab.name), unreadable };
  });
}

/** Draws the registers and the matrices of a request anew from the store. Throws as `importInto`. */
export function layOutRequested(given: unknown, carried: readonly CompactChecklist[]): LayOutResult {
  const { language, matrices } = parse(LayOutRequest, given);
  return layOut(language, carried, matrices);
}

/** Draws every tab anew from the store; no tabs where it is empty. */
export function layOutAll(language: Language, carried: readonly CompactChecklist[]): LayOutResult {
  return layOut(language, carried, 'all');
}
