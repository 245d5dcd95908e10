import type { AuditRecord, Checklist } from '@niemyet/rules';
import { loadChecklist } from '../checklist/load.ts';
import { type Chosen, chooseAudits } from '../matrix/choose.ts';
import { gatherAudits } from '../matrix/read.ts';
import { plain } from '../terminal/plain.ts';
import type { Context } from './context.ts';

/** The options of `niemyet matrix` as commander hands them over. */
export interface MatrixOptions {
  out: string[];
  checklist?: string;
  round?: string;
  /** Id of a plan: its tasks are shown in place of the units. */
  plan?: string;
  on?: string;
  /** File of days off and of the days of the plan's events. */
  calendar?: string;
}

/** What the matrix shows all the same, but should be known: another version of the checklist, a changed record. */
function tellDoubts({ audits }: Chosen, checklist: Checklist, { say, errors }: Context): void {
  for (const { from, record, intact } of audits) {
    const file = plain(from);
    const { version } = record.checklist;
    if (!intact) errors.write(`${say('matrix.changed', { file })}\n`);
    if (version !== checklist.version) {
      errors.write(`${say('matrix.otherVersion', { file, found: version, wanted: checklist.version })}\n`);
    }
  }
}

/** The audits that one matrix can show, and the checklist they were made by. */
export interface AuditsOfRound {
  round: string;
  checklist: Checklist;
  records: AuditRecord[];
  leftOut: number;
}

/**
 * Reads audits and chooses those of one round and one checklist; the rest is left out by name. Null where none is
 * usable; throws a `ToldError` where the checklist cannot be had.
 */
export async function auditsOfRound(
  paths: readonly string[],
  options: Pick<MatrixOptions, 'checklist' | 'round'>,
  context: Context,
): Promise<AuditsOfRound | null> {
  const { say, language, errors, cwd } = context;
  const named =
    options.checklist === undefined ? null : await loadChecklist(options.checklist, language, { from: cwd });
  const { audits, refused } = await gatherAudits(paths, language);
  const chosen = chooseAudits(audits, { round: options.round, checklistId: named?.id }, say);
  const leftOut = [...refused, ...(chosen?.leftOut ?? [])];
  for (const { from, problem } of leftOut) {
    errors.write(`${say('matrix.refused', { file: plain(from), problem: plain(problem, 600) })}\n`);
  }
  if (chosen === null || chosen.audits.length === 0) return null;
  const checklist = named ?? (await loadChecklist(chosen.checklistId, language, { from: cwd }));
  tellDoubts(chosen, checklist, context);
  const records = chosen.audits.map(audit => audit.record);
  return { round: chosen.round, checklist, records, leftOut: leftOut.length };
}
