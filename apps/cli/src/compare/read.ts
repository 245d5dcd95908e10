import { readFile } from 'node:fs/promises';
import type { Language } from '@niemyet/rules';
import { cannot, problemOf } from '../errors.ts';
import { type ReadAudit, readAudits } from '../matrix/read.ts';

/** The one audit of a file. Throws a `ToldError` where it cannot be read, is damaged, or holds several. */
export async function readOneAudit(file: string, language: Language): Promise<ReadAudit> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw cannot('file.unreadable', { file, problem: problemOf(error) });
  }
  const { audits, refused } = readAudits(file, text, language);
  const [first] = refused;
  if (first !== undefined) throw cannot('comparison.refused', { file, problem: first.problem });
  const [audit] = audits;
  if (audit === undefined || audits.length > 1)
    throw cannot('comparison.notOne', { file, count: audits.length });
  return audit;
}
