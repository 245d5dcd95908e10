import type { Unit } from '@niemyet/rules';
import type { AuditSummary } from '../store/schema.ts';

const hostOf = (url: string) => new URL(url).host;

/**
 * Id of the audit that a new one starts from: the latest finished one of the unit's portal by the same checklist. What that one
 * proved is opened first, and looked at again before it counts as gone.
 */
export function earlierAudit(
  audits: readonly AuditSummary[],
  { unit, checklist }: { unit: Unit; checklist: string },
): string | undefined {
  const [latest] = audits
    .filter(
      ({ state, status, options }) =>
        state === 'done' &&
        status === 'complete' &&
        options.checklist === checklist &&
        options.unit.code === unit.code &&
        hostOf(options.unit.url) === hostOf(unit.url),
    )
    .sort((a, b) => b.options.startedAt.localeCompare(a.options.startedAt));
  return latest?.options.id;
}
