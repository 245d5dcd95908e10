import { type AuditRecord, type Checklist, VERDICTS, verdictWord } from '@niemyet/rules';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { VerdictIcon } from '../icons.tsx';
import { number, score } from '../words.ts';
import { countVerdicts, type Shown } from './filter.ts';
import { FindingCard } from './finding-card.tsx';

interface DimensionProps {
  record: AuditRecord;
  checklist: Checklist;
  /** Null for indicators that the checklist does not know. */
  dimension: Checklist['dimensions'][number] | null;
  findings: readonly Shown[];
  open: boolean;
  toggle(open: boolean): void;
}

/** How often each verdict occurs, as shapes with numbers; in words for who hears it. */
function Counts({ findings }: { findings: readonly Shown[] }) {
  const counts = countVerdicts(findings.map(({ finding }) => finding));
  return (
    <span class="counts">
      {VERDICTS.filter(verdict => counts.has(verdict)).map(verdict => (
        <span key={verdict} class={`count-of ${verdict}`} title={verdictWord(verdict, language())}>
          <VerdictIcon verdict={verdict} />
          <span class="visually-hidden">{verdictWord(verdict, language())}: </span>
          {number(counts.get(verdict) ?? 0)}
        </span>
      ))}
    </span>
  );
}

/** The findings of one dimension under its score; folded where they are not wanted. */
export function Dimension({ record, checklist, dimension, findings, open, toggle }: DimensionProps) {
  const total = record.scores.dimensions[dimension?.id ?? '']?.score ?? null;
  return (
    <details class="dimension" open={open} onToggle={event => toggle(event.currentTarget.open)}>
      <summary class="dimension-head">
        <h3>{dimension?.title[language()] ?? i18n.t('dimension.unknown')}</h3>
        <span class="dimension-facts">
          <Counts findings={findings} />
          <span class="dim">
            {total === null
              ? i18n.t('dimension.count', [number(findings.length)])
              : i18n.t('dimension.score', [score(total)])}
          </span>
        </span>
      </summary>
      <ul class="findings plain">
        {findings.map(one => (
          <FindingCard key={one.finding.indicator} record={record} checklist={checklist} shown={one} />
        ))}
      </ul>
    </details>
  );
}
