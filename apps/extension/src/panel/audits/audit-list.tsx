import type { AuditRecord } from '@niemyet/rules';
import { i18n } from '#i18n';
import { send } from '../../messages/send.ts';
import { attempt } from '../actions.ts';
import { auditsFile, save } from '../export/file.ts';
import { todayInVietnam } from '../start/today.ts';
import { audits, known, notice } from '../state.ts';
import { AuditRow } from './audit-row.tsx';

async function exportAll(): Promise<void> {
  const done = audits.value.filter(audit => audit.state === 'done');
  await attempt(async () => {
    const records: AuditRecord[] = [];
    for (const audit of done) records.push((await send({ type: 'read', id: audit.options.id })).record);
    const file = auditsFile(records, todayInVietnam(new Date()));
    save(file);
    notice.value = { tone: 'done', text: i18n.t('result.exportedAll', [String(records.length), file.name]) };
  });
}

/** The audits kept in this browser, the newest first. */
export function AuditList() {
  if (!known.value) return null;
  const all = audits.value;
  return (
    <section class="audits" aria-labelledby="audits-heading">
      <div class="row">
        <h2 id="audits-heading" class="eyebrow">
          {i18n.t('audits.heading')}
          {all.length > 0 ? <span class="count">{all.length}</span> : null}
        </h2>
        {all.some(audit => audit.state === 'done') ? (
          <button type="button" class="link" onClick={exportAll} data-testid="export-all">
            {i18n.t('audits.exportAll')}
          </button>
        ) : null}
      </div>
      {all.length === 0 ? (
        <p class="empty">{i18n.t('audits.empty')}</p>
      ) : (
        <ul class="plain">
          {all.map(audit => (
            <AuditRow key={audit.options.id} audit={audit} />
          ))}
        </ul>
      )}
    </section>
  );
}
