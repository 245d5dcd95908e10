import type { AuditRecord } from '@niemyet/rules';
import type { Say } from '../terminal/words.ts';
import type { ReadAudit } from './read.ts';

export interface Chosen {
  round: string;
  checklistId: string;
  audits: ReadAudit[];
  leftOut: { from: string; problem: string }[];
}

function latest(audits: readonly ReadAudit[]): AuditRecord | undefined {
  return audits
    .map(audit => audit.record)
    .reduce<AuditRecord | undefined>(
      (best, record) =>
        best === undefined || Date.parse(record.finishedAt) > Date.parse(best.finishedAt) ? record : best,
      undefined,
    );
}

/**
 * The audits one matrix can show: of one round and one checklist, those asked for or else those of the latest
 * audit. The others are left out by name, never without a word. Null where there are none at all.
 */
export function chooseAudits(
  audits: readonly ReadAudit[],
  wanted: { round?: string | undefined; checklistId?: string | undefined },
  say: Say,
): Chosen | null {
  const fits = ({ record }: ReadAudit) =>
    (wanted.round === undefined || record.round === wanted.round) &&
    (wanted.checklistId === undefined || record.checklist.id === wanted.checklistId);
  const newest = latest(audits.filter(fits)) ?? latest(audits);
  if (newest === undefined) return null;
  const round = wanted.round ?? newest.round;
  const checklistId = wanted.checklistId ?? newest.checklist.id;
  const chosen: Chosen = { round, checklistId, audits: [], leftOut: [] };
  for (const audit of audits) {
    const { record, from } = audit;
    if (record.round !== round) {
      chosen.leftOut.push({
        from,
        problem: say('matrix.otherRound', { round: record.round, wanted: round }),
      });
    } else if (record.checklist.id !== checklistId) {
      chosen.leftOut.push({
        from,
        problem: say('matrix.otherChecklist', { found: record.checklist.id, wanted: checklistId }),
      });
    } else {
      chosen.audits.push(audit);
    }
  }
  return chosen;
}
