import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { DEFAULT_CHOICE } from '../../checklists/choice.ts';
import { language } from '../../language.ts';
import { send } from '../../messages/send.ts';
import type { AuditSummary } from '../../store/schema.ts';
import { attempt, openOne } from '../actions.ts';
import { TrashIcon } from '../icons.tsx';
import { checklists } from '../state.ts';
import { host, moment, score } from '../words.ts';

function standing({ state, status }: AuditSummary): string {
  if (state !== 'done') return i18n.t(`audits.${state}`);
  return status && status !== 'complete' ? i18n.t(`audits.${status}`) : '';
}

/** The checklist of an audit, where it is not the usual one; by its id once it is off the list. */
function checklistOf({ options: { checklist, checklistDigest } }: AuditSummary): string {
  if (`built-in:${checklist}` === DEFAULT_CHOICE) return '';
  const known = checklists.value.find(({ digest }) => digest === checklistDigest);
  return known?.title[language()] ?? checklist;
}

/** One audit in the list: opens it, or deletes it after a question. */
export function AuditRow({ audit }: { audit: AuditSummary }) {
  const asking = useSignal(false);
  const { id, unit, round, startedAt } = audit.options;
  const said = standing(audit);
  const by = checklistOf(audit);
  const total = audit.scores?.total ?? null;
  if (asking.value) {
    return (
      <li class="audit asking">
        <p>{i18n.t('audits.removeAsk')}</p>
        <div class="row end">
          <button type="button" onClick={() => (asking.value = false)}>
            {i18n.t('audits.removeNo')}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => attempt(() => send({ type: 'remove', id }))}
            data-testid="remove-yes"
          >
            {i18n.t('audits.removeYes')}
          </button>
        </div>
      </li>
    );
  }
  return (
    <li class="audit">
      <button
        type="button"
        class="audit-open"
        aria-label={i18n.t('audits.open', [unit.name])}
        onClick={() => openOne(id, audit.state === 'done')}
        data-testid="audit"
      >
        <span class="audit-unit">
          <strong>{unit.name}</strong>
          <span class="dim">{host(unit.url)}</span>
          <span class="dim">
            {round} · {moment(startedAt)}
            {said ? <span class={`tag ${audit.state}`}>{said}</span> : null}
          </span>
          {by ? <span class="dim">{by}</span> : null}
        </span>
        {total !== null ? (
          <span class={`score-chip grade-${audit.scores?.grade ?? 'none'}`}>
            <strong>{score(total)}</strong>
            <span>{audit.scores?.grade}</span>
          </span>
        ) : null}
      </button>
      <button
        type="button"
        class="icon"
        aria-label={i18n.t('audits.removeOf', [unit.name])}
        title={i18n.t('audits.remove')}
        onClick={() => (asking.value = true)}
        data-testid="remove"
      >
        <TrashIcon />
      </button>
    </li>
  );
}
