import { type Finding, VERDICTS, type Verdict, verdictWord } from '@niemyet/rules';
import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { language } from '../../language.ts';
import { remember, remembered } from '../../store/remembered.ts';
import { decideOne } from '../actions.ts';
import { Field } from '../field.tsx';

interface DecisionProps {
  audit: string;
  finding: Finding;
}

interface Draft {
  verdict: Verdict;
  reason: string;
  by: string;
}

/** The inspector's word on an indicator: said, changed or withdrawn. Another verdict than the machine's needs a reason. */
export function Decision({ audit, finding }: DecisionProps) {
  const draft = useSignal<Draft | null>(null);
  const tried = useSignal(false);
  const { indicator, machine, inspector } = finding;

  const begin = async () => {
    const { inspector: name = '' } = await remembered();
    tried.value = false;
    draft.value = {
      verdict: inspector?.verdict ?? machine.verdict,
      reason: inspector?.reason ?? '',
      by: inspector?.by ?? name,
    };
  };

  if (draft.value === null) {
    return (
      <div class="row">
        <button type="button" class="small" onClick={begin} data-testid="decide">
          {i18n.t(inspector ? 'decision.change' : 'decision.add')}
        </button>
        {inspector ? (
          <button
            type="button"
            class="link"
            onClick={() => decideOne(audit, indicator, null)}
            data-testid="withdraw"
          >
            {i18n.t('decision.withdraw')}
          </button>
        ) : null}
      </div>
    );
  }

  const { verdict, reason, by } = draft.value;
  const reasonMissing = verdict !== machine.verdict && reason.trim() === '';
  const nameMissing = by.trim() === '';
  const change = (part: Partial<Draft>) => {
    draft.value = { verdict, reason, by, ...part };
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (reasonMissing || nameMissing) return;
    await remember({ inspector: by.trim() });
    const at = new Date().toISOString();
    const decision = { verdict, reason: reason.trim(), by: by.trim(), at };
    if (await decideOne(audit, indicator, decision)) draft.value = null;
  };
  return (
    <form class="decision" onSubmit={submit} noValidate>
      <h4>{i18n.t('decision.heading')}</h4>
      <Field id={`verdict-${indicator}`} label={i18n.t('decision.verdict')}>
        {described => (
          <select
            {...described}
            value={verdict}
            onChange={event => change({ verdict: event.currentTarget.value as Verdict })}
            data-testid="decision-verdict"
          >
            {VERDICTS.map(option => (
              <option key={option} value={option}>
                {verdictWord(option, language())}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id={`reason-${indicator}`}
        label={i18n.t('decision.reason')}
        hint={i18n.t('decision.reasonHint')}
        mistake={tried.value && reasonMissing ? i18n.t('decision.reasonNeeded') : undefined}
      >
        {described => (
          <textarea
            {...described}
            rows={3}
            maxLength={2000}
            value={reason}
            onInput={event => change({ reason: event.currentTarget.value })}
            data-testid="decision-reason"
          />
        )}
      </Field>
      <Field
        id={`by-${indicator}`}
        label={i18n.t('decision.by')}
        mistake={tried.value && nameMissing ? i18n.t('decision.byNeeded') : undefined}
      >
        {described => (
          <input
            {...described}
            value={by}
            maxLength={300}
            autocomplete="name"
            onInput={event => change({ by: event.currentTarget.value })}
            data-testid="decision-by"
          />
        )}
      </Field>
      <div class="row end">
        <button type="button" onClick={() => (draft.value = null)}>
          {i18n.t('decision.cancel')}
        </button>
        <button type="submit" class="primary" data-testid="decision-save">
          {i18n.t('decision.save')}
        </button>
      </div>
    </form>
  );
}
