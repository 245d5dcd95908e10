import { type AuditRecord, type Checklist, verdictWord } from '@niemyet/rules';
import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { Decision } from '../decision/decision.tsx';
import { VerdictIcon } from '../icons.tsx';
import { number } from '../words.ts';
import { EvidenceList } from './evidence-list.tsx';
import type { Shown } from './filter.ts';
import { Searched } from './searched.tsx';
import { Certain, Sources } from './sources.tsx';
import { Voices } from './voices.tsx';

interface FindingCardProps {
  record: AuditRecord;
  checklist: Checklist;
  shown: Shown;
}

function Body({ record, checklist, shown: { finding, indicator } }: FindingCardProps) {
  const { searched } = finding.machine;
  return (
    <div class="finding-body">
      {indicator ? <p class="question">{indicator.question[language()]}</p> : null}
      <Voices finding={finding} />
      <Decision audit={record.id} finding={finding} />
      <section>
        <h4>{i18n.t('finding.evidence')}</h4>
        <EvidenceList record={record} finding={finding} />
      </section>
      {searched ? <Searched searched={searched} /> : null}
      {indicator ? (
        <>
          <section>
            <h4>{i18n.t('finding.sources')}</h4>
            <Certain indicator={indicator} on={record.on} />
            <Sources indicator={indicator} checklist={checklist} on={record.on} />
          </section>
          <details class="more">
            <summary>{i18n.t('finding.rule')}</summary>
            <p>{indicator.rule[language()]}</p>
          </details>
          <details class="more">
            <summary>{i18n.t('finding.how')}</summary>
            <p>{indicator.howToCheck[language()]}</p>
          </details>
          <details class="more">
            <summary>{i18n.t('finding.remedy')}</summary>
            <p>{indicator.remediation[language()]}</p>
          </details>
          <p class="dim fine">
            {i18n.t(`finding.${indicator.severity}`)} · {i18n.t('finding.weight', [number(indicator.weight)])}
          </p>
        </>
      ) : null}
    </div>
  );
}

/** One indicator: its verdict and title, and behind them all that the verdict rests on. */
export function FindingCard({ record, checklist, shown }: FindingCardProps) {
  const open = useSignal(false);
  const { finding, indicator } = shown;
  return (
    <li class={`finding ${finding.verdict}`} data-testid="finding" data-indicator={finding.indicator}>
      <details
        open={open.value}
        onToggle={event => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>
          <VerdictIcon verdict={finding.verdict} />
          <span>
            <span class="finding-title">{indicator?.title[language()] ?? finding.indicator}</span>{' '}
            <span class="finding-verdict">{verdictWord(finding.verdict, language())}</span>
            {finding.inspector ? <span class="tag by">{i18n.t('finding.inspector')}</span> : null}
          </span>
        </summary>
        {open.value ? <Body record={record} checklist={checklist} shown={shown} /> : null}
      </details>
    </li>
  );
}
