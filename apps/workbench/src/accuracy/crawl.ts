import { openAudit, runAudit } from '@niemyet/audit';
import type { AuditRecord, Checklist } from '@niemyet/rules';
import type { PageSource } from '../../../cli/src/source.ts';

/** A whole saved portal audited as of a day `on`, in its own page budget. Every indicator is asked of it. */
export async function crawlSite(
  checklist: Checklist,
  name: string,
  source: PageSource,
  on: string,
  maxPages?: number,
): Promise<AuditRecord> {
  const at = `${on}T00:00:00.000Z`;
  const session = openAudit(checklist, {
    id: name,
    unit: { code: name, name, level: 'commune', url: source.home },
    round: 'accuracy',
    on,
    startedAt: at,
    scope: 'portal',
    ...(maxPages ? { limits: { maxPages } } : {}),
  });
  session.setConnection({ kind: 'offline' });
  await runAudit(session, { fetch: (request, signal) => source.fetch(request, signal) });
  return session.finish({ finishedAt: at });
}
