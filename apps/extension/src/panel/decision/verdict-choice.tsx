import { type Verdict, verdictWord } from '@niemyet/rules';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { VerdictIcon } from '../icons.tsx';
import { GIVEN } from './draft.ts';

interface VerdictChoiceProps {
  name: string;
  chosen: Verdict | null;
  choose(verdict: Verdict): void;
  wrong: boolean;
  /** Whether the keys 1, 2, … choose too. */
  keys: boolean;
}

/** The verdicts an inspector may give, as large as a finger. */
export function VerdictChoice({ name, chosen, choose, wrong, keys }: VerdictChoiceProps) {
  return (
    <fieldset class="verdicts" aria-invalid={wrong} aria-describedby={`${name}-wrong`}>
      <legend>{i18n.t('decision.verdict')}</legend>
      {GIVEN.map((verdict, at) => (
        <label key={verdict} class={`verdict ${verdict}`}>
          <input
            type="radio"
            class="visually-hidden"
            name={name}
            checked={chosen === verdict}
            onChange={() => choose(verdict)}
            data-testid={`verdict-${verdict}`}
          />
          <VerdictIcon verdict={verdict} />
          <span>{verdictWord(verdict, language())}</span>
          {keys ? (
            <span class="key" aria-hidden="true">
              {at + 1}
            </span>
          ) : null}
        </label>
      ))}
      <p id={`${name}-wrong`} class="mistake" role={wrong ? 'alert' : undefined}>
        {wrong ? i18n.t('decision.verdictNeeded') : ''}
      </p>
    </fieldset>
  );
}
