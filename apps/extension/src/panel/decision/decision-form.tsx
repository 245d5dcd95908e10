import type { Finding } from '@niemyet/rules';
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Field } from '../field.tsx';
import { type Draft, type DraftMistake, mistakesInDraft } from './draft.ts';
import { usualReasons, withReason } from './reasons.ts';
import { VerdictChoice } from './verdict-choice.tsx';

interface DecisionFormProps {
  finding: Finding;
  draft: Signal<Draft>;
  /** Whether saving was tried: mistakes are shown from then on. */
  tried: boolean;
  submit(): void;
  keys?: boolean;
  children: ComponentChildren;
}

/** What the inspector says of a finding: verdict, reason (the usual ones at a click) and name. */
export function DecisionForm({ finding, draft, tried, submit, keys = false, children }: DecisionFormProps) {
  const { verdict, reason, by, asksName } = draft.value;
  const { indicator, machine } = finding;
  const mistakes = tried ? mistakesInDraft(draft.value, finding) : [];
  const wrong = (field: DraftMistake, text: string) => (mistakes.includes(field) ? text : undefined);
  const change = (part: Partial<Draft>) => {
    draft.value = { ...draft.value, ...part };
  };
  const needed = verdict !== null && verdict !== machine.verdict;
  return (
    <form
      class="decision"
      aria-label={i18n.t('decision.heading')}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit();
        }
      }}
    >
      <VerdictChoice
        name={`verdict-${indicator}`}
        chosen={verdict}
        choose={chosen => change({ verdict: chosen })}
        wrong={mistakes.includes('verdict')}
        keys={keys}
      />
      <Field
        id={`reason-${indicator}`}
        label={i18n.t('decision.reason')}
        hint={needed ? i18n.t('decision.reasonHint') : undefined}
        mistake={wrong('reason', i18n.t('decision.reasonNeeded'))}
      >
        {described => (
          <textarea
            {...described}
            rows={2}
            maxLength={2000}
            value={reason}
            onInput={event => change({ reason: event.currentTarget.value })}
            data-testid="decision-reason"
          />
        )}
      </Field>
      {verdict === null ? null : (
        <ul class="usual plain" aria-label={i18n.t('decision.usual')}>
          {usualReasons(verdict).map(sentence => (
            <li key={sentence}>
              <button
                type="button"
                class="usual-reason"
                onClick={() => change({ reason: withReason(reason, sentence) })}
                data-testid="usual-reason"
              >
                {sentence}
              </button>
            </li>
          ))}
        </ul>
      )}
      {asksName || mistakes.includes('by') ? (
        <Field
          id={`by-${indicator}`}
          label={i18n.t('decision.by')}
          mistake={wrong('by', i18n.t('decision.byNeeded'))}
        >
          {described => (
            <input
              {...described}
              value={by}
              maxLength={300}
              autocomplete="name"
              onInput={event => change({ by: event.currentTarget.value, asksName: true })}
              data-testid="decision-by"
            />
          )}
        </Field>
      ) : (
        <p class="fine">
          {i18n.t('decision.by')}: <strong>{by}</strong>{' '}
          <button type="button" class="link" onClick={() => change({ asksName: true })}>
            {i18n.t('decision.byChange')}
          </button>
        </p>
      )}
      {children}
    </form>
  );
}
