import type { Checklist, Indicator } from '@niemyet/rules';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { GoIcon } from '../icons.tsx';
import { day } from '../words.ts';

type Source = Indicator['sources'][number];

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
function standing(source: Source): string {
  return [
    source.inForceFrom ? i18n.t('source.from', [day(source.inForceFrom)]) : '',
    source.inForceTo ? i18n.t('source.to', [day(source.inForceTo)]) : '',
    source.supersededBy ? i18n.t('source.superseded', [source.supersededBy]) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where a duty comes from, clause by clause, with how sure that is. */
export function Sources({ indicator, checklist }: { indicator: Indicator; checklist: Checklist }) {
  return (
    <ul class="sources plain">
      {indicator.sources.map(source => (
        <li key={`${source.plan ?? source.law} ${source.clause}`}>
          <p>
            <strong>{documentName(source, checklist)}</strong>, {clause(source)}
            {source.confidence === 'verified' ? null : (
              <span class={`tag confidence ${source.confidence}`}>
                {i18n.t(`source.${source.confidence}`)}
              </span>
            )}
          </p>
          {source.quote ? <q>{source.quote}</q> : null}
          {standing(source) ? <p class="dim fine">{standing(source)}</p> : null}
          {source.note ? <p class="dim fine">{source.note[language()]}</p> : null}
          {source.url ? (
            <a class="fine" href={source.url} target="_blank" rel="noreferrer">
              {i18n.t('source.open')} <GoIcon />
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
