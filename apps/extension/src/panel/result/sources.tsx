import type { Checklist, Indicator, Source } from '@niemyet/rules';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { GoIcon } from '../icons.tsx';
import { day, number } from '../words.ts';
import { certaintyOn, standingOn } from './certainty.ts';

/** The document a source is in: a law by its name, a plan by its title and number. */
function documentName(source: Source, checklist: Checklist): string {
  if (source.law) return source.law;
  const plan = checklist.plans.find(({ id }) => id === source.plan);
  if (!plan) return source.plan ?? '';
  const { title, number } = plan;
  return number ? `${title[language()]} (${number})` : title[language()];
}

/** A plan's clauses are numbers; a law's say what they are (`Điều 11, khoản 2`). */
function clause(source: Source): string {
  return source.law ? source.clause : i18n.t('source.clause', [source.clause]);
}

/** The days on which a source counts, and what replaced it. */
function days(source: Source): string {
  return [
    source.inForceFrom ? i18n.t('source.from', [day(source.inForceFrom)]) : '',
    source.inForceTo ? i18n.t('source.to', [day(source.inForceTo)]) : '',
    source.supersededBy ? i18n.t('source.superseded', [source.supersededBy]) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How sure the sources of the day are, counted; nothing where all of them were read in the text. */
export function Certain({ indicator, on }: { indicator: Indicator; on: string }) {
  const { verified, knowledge, uncertain } = certaintyOn(indicator, on);
  if (knowledge + uncertain === 0 && verified > 0) return null;
  const counted = [
    verified > 0 ? i18n.t('certain.verified', [number(verified)]) : '',
    knowledge > 0 ? i18n.t('certain.knowledge', [number(knowledge)]) : '',
    uncertain > 0 ? i18n.t('certain.uncertain', [number(uncertain)]) : '',
  ].filter(Boolean);
  return (
    <p class={`callout ${verified > 0 ? 'mild' : ''}`} data-testid="certain">
      {counted.length === 0 ? i18n.t('certain.none') : `${i18n.t('certain.heading')} ${counted.join(', ')}.`}
      {verified > 0 ? '' : ` ${i18n.t('certain.check')}`}
    </p>
  );
}

interface SourcesProps {
  indicator: Indicator;
  checklist: Checklist;
  /** Day whose law counts. */
  on: string;
}

/** Where a duty comes from, clause by clause, with how sure that is and whether it counts on the day. */
export function Sources({ indicator, checklist, on }: SourcesProps) {
  return (
    <ul class="sources plain">
      {indicator.sources.map(source => {
        const standing = standingOn(source, on);
        return (
          <li key={`${source.plan ?? source.law} ${source.clause}`} class={standing}>
            <p>
              <strong>{documentName(source, checklist)}</strong>, {clause(source)}{' '}
              <span class={`tag confidence ${source.confidence}`}>
                {i18n.t(`source.${source.confidence}`)}
              </span>
              {standing === 'in-force' ? null : (
                <span class="tag confidence uncertain">
                  {i18n.t(standing === 'not-yet' ? 'source.notYet' : 'source.noLonger')}
                </span>
              )}
            </p>
            {source.quote ? <q>{source.quote}</q> : null}
            {days(source) ? <p class="dim fine">{days(source)}</p> : null}
            {source.note ? <p class="dim fine">{source.note[language()]}</p> : null}
            {source.url ? (
              <a class="fine" href={source.url} target="_blank" rel="noreferrer">
                {i18n.t('source.open')} <GoIcon />
              </a>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
