import type { AuditRecord, Checklist } from '@niemyet/rules';
import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { number, score } from '../words.ts';
import { byDimension, type Filter, passes } from './filter.ts';
import { Filters } from './filters.tsx';
import { FindingCard } from './finding-card.tsx';
import { Summary } from './summary.tsx';

interface ResultProps {
  record: AuditRecord;
  checklist: Checklist;
}

const EVERYTHING: Filter = { verdicts: [], text: '' };

/** A finished audit: its score, then its findings by dimension. */
export function Result({ record, checklist }: ResultProps) {
  const filter = useSignal<Filter>(EVERYTHING);
  const groups = byDimension(checklist, record.findings)
    .map(group => ({
      ...group,
      findings: group.findings.filter(one => passes(one, filter.value, language())),
    }))
    .filter(group => group.findings.length > 0);
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <>
      <Summary record={record} checklist={checklist} />
      <Filters
        record={record}
        filter={filter.value}
        shown={shown}
        change={next => {
          filter.value = next;
        }}
      />
      {shown === 0 ? (
        <p class="empty">
          {i18n.t('filter.none')}{' '}
          <button type="button" class="link" onClick={() => (filter.value = EVERYTHING)}>
            {i18n.t('filter.clear')}
          </button>
        </p>
      ) : null}
      {groups.map(({ dimension, findings }) => {
        const id = dimension?.id ?? 'unknown';
        const total = record.scores.dimensions[id]?.score ?? null;
        return (
          <section key={id} class="dimension" aria-labelledby={`dimension-${id}`}>
            <div class="row dimension-head">
              <h3 id={`dimension-${id}`}>{dimension?.title[language()] ?? '…'}</h3>
              <span class="dim">
                {total === null
                  ? i18n.t('dimension.count', [number(findings.length)])
                  : i18n.t('dimension.score', [score(total)])}
              </span>
            </div>
            <ul class="findings plain">
              {findings.map(one => (
                <FindingCard key={one.finding.indicator} record={record} checklist={checklist} shown={one} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
