import type { Language } from '@niemyet/rules';
import { LayOutRequest, type LayOutResult } from './contract.ts';
import { layOutBook, matricesIn } from './core/layout/book.ts';
import type { CompactChecklist } from './core/matrix/checklist.ts';
import type { MatrixKey } from './core/merge/arrivals.ts';
import { whileAlone } from './port/lock.ts';
import { readStore } from './port/store.ts';
import { writeTab } from './port/tabs.ts';
import { parseRequest } from './request.ts';

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
  const { language, matrices } = parseRequest(LayOutRequest, given);
  return layOut(language, carried, matrices);
}

/** Draws every tab anew from the store; no tabs where it is empty. */
export function layOutAll(language: Language, carried: readonly CompactChecklist[]): LayOutResult {
  return layOut(language, carried, 'all');
}
