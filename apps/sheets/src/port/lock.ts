import type { Language } from '@niemyet/rules';
import { say } from '../words/messages.ts';

/** Longest wait for another import to end, milliseconds. */
const WAIT = 30_000;

/** Does `work` while no other run imports into this spreadsheet. Throws, in the user's language, if one goes on. */
export function whileAlone<T>(language: Language, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT)) throw new Error(say(language, 'busy'));
  try {
    const result = work();
    // What was written must be there before the next run may read.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
