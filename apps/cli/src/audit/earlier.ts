import type { AuditRecord, Unit } from '@niemyet/rules';
import { hostOf } from '../fetch/site.ts';
import { SAVED_PORTAL } from '../offline/saved-portal.ts';

/** The latest audit that was finished, else the latest at all; a later `finishedAt` wins, then the greater id. */
function latest(audits: readonly AuditRecord[]): AuditRecord | undefined {
  const finished = audits.filter(({ status }) => status === 'complete');
  const later = (a: AuditRecord, b: AuditRecord) =>
    Date.parse(b.finishedAt) - Date.parse(a.finishedAt) || (a.id < b.id ? 1 : -1);
  return [...(finished.length > 0 ? finished : audits)].sort(later)[0];
}

/** The earlier audit of a unit by a checklist that a new one starts from. */
export function earlierOf(
  audits: readonly AuditRecord[],
  unit: Pick<Unit, 'code'>,
  checklistId: string,
): AuditRecord | undefined {
  return latest(
    audits.filter(
      ({ unit: audited, checklist }) => audited.code === unit.code && checklist.id === checklistId,
    ),
  );
}

/**
 * The units of earlier audits, by which a portal is recognised at its address. Saved portals all stand at one
 * address, which tells nothing.
 */
export function unitsOf(audits: readonly AuditRecord[]): Unit[] {
  return audits.map(({ unit }) => unit).filter(({ url }) => hostOf(url) !== hostOf(SAVED_PORTAL));
}
