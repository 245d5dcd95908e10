import { ImportRequest, type ImportResult } from './contract.ts';
import { planImport } from './core/merge/arrivals.ts';
import { whileAlone } from './port/lock.ts';
import { openStore } from './port/store.ts';
import { parseRequest } from './request.ts';

/**
 * Adds audits to the spreadsheet's store: at most 12 service calls, however many there are. Safe to repeat: what
 * is there already is left as it is. Throws where another import goes on, or for a request that is not one.
 */
export function importInto(given: unknown): ImportResult {
  const { language, files } = parseRequest(ImportRequest, given);
  return whileAlone(language, () => {
    const store = openStore(SpreadsheetApp.getActive(), language);
    const { arrivals, rows, matrices } = planImport(store.keys, files, language);
    if (rows.length > 0) store.append(rows);
    return { files: arrivals, matrices };
  });
}
