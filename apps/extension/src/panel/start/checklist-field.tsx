import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type ChecklistChoice, type ChecklistSummary, partsOf } from '../../checklists/choice.ts';
import { language } from '../../language.ts';
import { Field } from '../field.tsx';
import { checklists } from '../state.ts';
import { number } from '../words.ts';
import { choiceOn } from './entry.ts';

const GROUPS = [
  ['built-in', 'unit.builtIn'],
  ['plan', 'unit.plans'],
  ['loaded', 'unit.loaded'],
] as const;

function Option({ summary }: { summary: ChecklistSummary }) {
  const { choice, title, version, loaded } = summary;
  const name = loaded ? `${title[language()]} (${version})` : title[language()];
  return <option value={choice}>{name}</option>;
}

interface ChecklistFieldProps {
  chosen: ChecklistChoice;
  choose(choice: ChecklistChoice): void;
}

/** Which checklist the audit is made by: a built-in one, a plan's, or one loaded from a file. */
export function ChecklistField({ chosen, choose }: ChecklistFieldProps) {
  const list = checklists.value;
  const choice = choiceOn(list, chosen);
  const summary = list.find(one => one.choice === choice);
  const size = summary && i18n.t('unit.checklistSize', [number(summary.indicators), summary.version]);
  return (
    <div class="checklist-field">
      <Field id="checklist" label={i18n.t('unit.checklist')} hint={size}>
        {described => (
          <select
            {...described}
            value={choice}
            title={summary?.title[language()]}
            onChange={event => choose(event.currentTarget.value)}
          >
            {GROUPS.map(([kind, label]) => {
              const members = list.filter(one => partsOf(one.choice).kind === kind);
              return members.length > 0 ? (
                <optgroup key={kind} label={i18n.t(label)}>
                  {members.map(one => (
                    <Option key={one.choice} summary={one} />
                  ))}
                </optgroup>
              ) : null;
            })}
          </select>
        )}
      </Field>
      <button type="button" class="link fine" onClick={() => void browser.runtime.openOptionsPage()}>
        {i18n.t('unit.checklistMore')}
      </button>
    </div>
  );
}
