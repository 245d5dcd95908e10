import { type AuditRecord, VERDICTS, type Verdict, verdictWord } from '@niemyet/rules';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { SearchIcon, VerdictIcon } from '../icons.tsx';
import { number } from '../words.ts';
import { countVerdicts, type Filter } from './filter.ts';

interface FiltersProps {
  record: AuditRecord;
  filter: Filter;
  change(filter: Filter): void;
  shown: number;
}

/** A chip per verdict that occurs, with its count, and a text to search for. */
export function Filters({ record, filter, change, shown }: FiltersProps) {
  const counts = countVerdicts(record.findings);
  const toggle = (verdict: Verdict) => {
    const on = filter.verdicts.includes(verdict);
    const verdicts = on ? filter.verdicts.filter(other => other !== verdict) : [...filter.verdicts, verdict];
    change({ ...filter, verdicts });
  };
  return (
    <div class="filters">
      <fieldset class="chips" aria-label={i18n.t('filter.label')}>
        {VERDICTS.filter(verdict => counts.has(verdict)).map(verdict => (
          <button
            key={verdict}
            type="button"
            class={`chip ${verdict}`}
            aria-pressed={filter.verdicts.includes(verdict)}
            onClick={() => toggle(verdict)}
            data-testid={`chip-${verdict}`}
          >
            <VerdictIcon verdict={verdict} />
            {verdictWord(verdict, language())}
            <strong>{number(counts.get(verdict) ?? 0)}</strong>
          </button>
        ))}
      </fieldset>
      <div class="search">
        <SearchIcon />
        <input
          type="search"
          aria-label={i18n.t('filter.search')}
          placeholder={i18n.t('filter.search')}
          value={filter.text}
          onInput={event => change({ ...filter, text: event.currentTarget.value })}
          data-testid="search"
        />
      </div>
      <p class="visually-hidden" role="status">
        {i18n.t('filter.shown', [number(shown), number(record.findings.length)])}
      </p>
    </div>
  );
}
