import { CRITERIA, criterionWord, type Finding, reasonText } from '@niemyet/rules';
import { i18n } from '#i18n';
import { shownText } from '../../checklists/hidden-characters.ts';
import { language } from '../../language.ts';
import { moment } from '../words.ts';
import { Badge } from './badge.tsx';

function Criteria({ criteria }: { criteria: Finding['machine']['criteria'] }) {
  const known = CRITERIA.filter(criterion => criteria[criterion] !== undefined);
  if (known.length === 0) return null;
  return (
    <ul class="criteria plain" aria-label={i18n.t('finding.criteria')}>
      {known.map(criterion => (
        <li key={criterion} class={criteria[criterion] ? 'met' : 'unmet'}>
          {criterionWord(criterion, language())}:{' '}
          {i18n.t(criteria[criterion] ? 'finding.met' : 'finding.unmet')}
        </li>
      ))}
    </ul>
  );
}

/** What the machine found, what the unit says of itself, what the inspector decided: side by side, never mixed. */
export function Voices({ finding }: { finding: Finding }) {
  const { machine, unit, inspector } = finding;
  return (
    <dl class="voices">
      <div class="voice">
        <dt>{i18n.t('finding.machine')}</dt>
        <dd>
          <Badge verdict={machine.verdict} />
          <p>{shownText(reasonText(machine, language()))}</p>
          <Criteria criteria={machine.criteria} />
        </dd>
      </div>
      {unit ? (
        <div class="voice">
          <dt>{i18n.t('finding.unit')}</dt>
          <dd>
            <Badge verdict={unit.verdict} />
            <p>{shownText(unit.statement)}</p>
          </dd>
        </div>
      ) : null}
      {inspector ? (
        <div class="voice inspector" data-testid="inspector-voice">
          <dt>{i18n.t('finding.inspector')}</dt>
          <dd>
            <Badge verdict={inspector.verdict} />
            {inspector.reason ? <p>{inspector.reason}</p> : <p class="dim">{i18n.t('decision.same')}</p>}
            <p class="dim fine">
              {inspector.by} · {moment(inspector.at)}
            </p>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
