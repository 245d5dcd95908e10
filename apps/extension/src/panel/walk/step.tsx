import type { AuditRecord, Checklist } from '@niemyet/rules';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { EvidenceList } from '../result/evidence-list.tsx';
import type { Shown } from '../result/filter.ts';
import { Searched } from '../result/searched.tsx';
import { Certain, Sources } from '../result/sources.tsx';
import { Voices } from '../result/voices.tsx';
import { number } from '../words.ts';

interface StepProps {
  record: AuditRecord;
  checklist: Checklist;
  shown: Shown;
  /** What the inspector says of it. */
  children: ComponentChildren;
}

/** One finding with all that is needed to decide it: the question, what the machine saw, and what to look at by hand. */
export function Step({ record, checklist, shown: { finding, indicator }, children }: StepProps) {
  const dimension = checklist.dimensions.find(({ id }) => id === indicator?.dimension);
  const { searched } = finding.machine;
  return (
    <section
      class="card step"
      aria-labelledby="step-heading"
      data-testid="step"
      data-step={finding.indicator}
    >
      <p class="eyebrow">{dimension?.title[language()]}</p>
      <h2 id="step-heading" tabIndex={-1}>
        {indicator?.title[language()] ?? finding.indicator}
      </h2>
      {indicator ? (
        <>
          <p class="question">{indicator.question[language()]}</p>
          <p class="dim fine">
            {i18n.t(`finding.${indicator.severity}`)} · {i18n.t('finding.weight', [number(indicator.weight)])}
          </p>
        </>
      ) : null}
      <Voices finding={finding} />
      {indicator ? (
        <div class="look">
          <h3>{i18n.t('finding.how')}</h3>
          <p>{indicator.howToCheck[language()]}</p>
        </div>
      ) : null}
      <section>
        <h4>{i18n.t('finding.evidence')}</h4>
        <EvidenceList record={record} finding={finding} />
      </section>
      {children}
      {indicator ? (
        <>
          <Certain indicator={indicator} on={record.on} />
          <details class="more">
            <summary>{i18n.t('finding.sources')}</summary>
            <Sources indicator={indicator} checklist={checklist} on={record.on} />
          </details>
          <details class="more">
            <summary>{i18n.t('finding.rule')}</summary>
            <p>{indicator.rule[language()]}</p>
          </details>
        </>
      ) : null}
      {searched ? (
        <details class="more">
          <summary>{i18n.t('searched.heading')}</summary>
          <Searched searched={searched} />
        </details>
      ) : null}
    </section>
  );
}
