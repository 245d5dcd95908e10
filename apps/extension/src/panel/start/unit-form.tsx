import { LEVELS, type Level } from '@niemyet/rules';
import { i18n } from '#i18n';
import { Field } from '../field.tsx';
import type { Entry, Mistake } from './entry.ts';

interface UnitFormProps {
  entry: Entry;
  change(part: Partial<Entry>): void;
  mistakes: readonly Mistake[];
  /** Whether the name comes from a page's title. */
  guessed: boolean;
}

/** Unit and round, guessed and remembered, all of it the inspector's to change. */
export function UnitForm({ entry, change, mistakes, guessed }: UnitFormProps) {
  const wrong = (field: Mistake, text: string) => (mistakes.includes(field) ? text : undefined);
  return (
    <fieldset class="unit">
      <legend class="eyebrow">{i18n.t('unit.heading')}</legend>
      <Field
        id="name"
        label={i18n.t('unit.name')}
        hint={guessed ? i18n.t('unit.nameHint') : undefined}
        mistake={wrong('name', i18n.t('unit.nameWrong'))}
      >
        {described => (
          <input
            {...described}
            value={entry.name}
            maxLength={200}
            onInput={event => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="pair">
        <Field id="level" label={i18n.t('unit.level')}>
          {described => (
            <select
              {...described}
              value={entry.level}
              onChange={event => change({ level: event.currentTarget.value as Level })}
            >
              {LEVELS.map(level => (
                <option key={level} value={level}>
                  {i18n.t(`unit.${level}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="province" label={i18n.t('unit.provinceName')}>
          {described => (
            <input
              {...described}
              value={entry.province}
              maxLength={120}
              onInput={event => change({ province: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div class="pair">
        <Field id="round" label={i18n.t('unit.round')} mistake={wrong('round', i18n.t('unit.roundWrong'))}>
          {described => (
            <input
              {...described}
              value={entry.round}
              maxLength={60}
              onInput={event => change({ round: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="on" label={i18n.t('unit.on')} mistake={wrong('on', i18n.t('unit.onWrong'))}>
          {described => (
            <input
              {...described}
              type="date"
              value={entry.on}
              title={i18n.t('unit.onHint')}
              onInput={event => change({ on: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Field id="code" label={i18n.t('unit.code')} hint={i18n.t('unit.codeHint')}>
        {described => (
          <input
            {...described}
            value={entry.code}
            maxLength={40}
            spellcheck={false}
            onInput={event => change({ code: event.currentTarget.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
