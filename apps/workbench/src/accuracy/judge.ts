import { openAudit, runAudit } from '@niemyet/audit';
import type { AuditRecord, Checklist } from '@niemyet/rules';
import type { PageSource } from '../../../cli/src/source.ts';

/**
 * A saved page or portal audited as of a day `on` (`YYYY-MM-DD`), within its page budget. Every indicator is asked,
 * whatever the unit's level, since the labels were read so.
 */
export async function auditSaved(
  checklist: Checklist,
  name: string,
  source: PageSource,
  on: string,
): Promise<AuditRecord> {
  const at = `${on}T00:00:00.000Z`;
  const session = openAudit(checklist, {
    id: name,
    unit: { code: name, name, level: 'commune', url: source.home },
    round: 'accuracy',
    on,
    startedAt: at,
    scope: source.scope,
  });
  session.setConnection({ kind: 'offline' });
  try {
    await runAudit(session, { fetch: (request, signal) => source.fetch(request, signal) });
    return session.finish({ finishedAt: at });
  } finally {
    await source.close();
  }
}
