import type { AuditRecord, Checklist } from '@niemyet/rules';
import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { queueOf, waits } from '../walk/queue.ts';
import { Walk, type Way } from '../walk/walk.tsx';
import { moveByArrows } from './arrows.ts';
import { Dimension } from './dimension.tsx';
import { byDimension, type Filter, passes } from './filter.ts';
import { Filters } from './filters.tsx';
import { Next } from './next.tsx';
import { Summary } from './summary.tsx';

interface ResultProps {
  record: AuditRecord;
  checklist: Checklist;
}

const EVERYTHING: Filter = { verdicts: [], text: '' };

/** A finished audit: its score, then its findings by dimension, or one by one. */
export function Result({ record, checklist }: ResultProps) {
  const filter = useSignal<Filter>(EVERYTHING);
  const folded = useSignal<ReadonlySet<string>>(new Set());
  const way = useSignal<Way | null>(null);
  const all = byDimension(checklist, record.findings);
  const findings = all.flatMap(group => group.findings);
  if (way.value !== null) {
    return <Walk record={record} checklist={checklist} findings={findings} way={way} />;
  }
  const filtered = filter.value.verdicts.length > 0 || filter.value.text.trim() !== '';
  const groups = all
    .map(({ dimension, findings }) => ({
      dimension,
      findings: findings.filter(one => passes(one, filter.value, language())),
    }))
    .filter(group => group.findings.length > 0);
  const shown = groups.flatMap(group => group.findings);
  const waiting = findings.filter(({ finding }) => waits(finding));
  const names = groups.map(({ dimension }) => dimension?.id ?? '');
  const anyOpen = names.some(name => !folded.value.has(name));
  return (
    <>
      <Summary record={record} checklist={checklist} />
      <Next
        waiting={waiting.length}
        shown={shown.length}
        filtered={filtered}
        walk={() => (way.value = { ids: queueOf(filtered ? shown : waiting), at: 0 })}
      />
      <Filters
        record={record}
        filter={filter.value}
        shown={shown.length}
        change={next => {
          filter.value = next;
        }}
      />
      {shown.length === 0 ? (
        <p class="empty">
          {i18n.t('filter.none')}{' '}
          <button type="button" class="link" onClick={() => (filter.value = EVERYTHING)}>
            {i18n.t('filter.clear')}
          </button>
        </p>
      ) : (
        <div class="row end">
          <button
            type="button"
            class="link fine"
            onClick={() => (folded.value = new Set(anyOpen ? names : []))}
            data-testid="fold"
          >
            {i18n.t(anyOpen ? 'dimension.fold' : 'dimension.unfold')}
          </button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the summaries inside take the focus */}
      <div class="dimensions" onKeyDown={event => moveByArrows(event, event.currentTarget)}>
        {groups.map(({ dimension, findings }) => {
          const name = dimension?.id ?? '';
          return (
            <Dimension
              key={name}
              record={record}
              checklist={checklist}
              dimension={dimension}
              findings={findings}
              open={filter.value.text.trim() !== '' || !folded.value.has(name)}
              toggle={open => {
                const next = new Set(folded.value);
                if (open) next.delete(name);
                else next.add(name);
                folded.value = next;
              }}
            />
          );
        })}
      </div>
    </>
  );
}
