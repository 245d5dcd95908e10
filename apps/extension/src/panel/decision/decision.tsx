import type { Finding } from '@niemyet/rules';
import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { remembered } from '../../store/remembered.ts';
import { decideOne } from '../actions.ts';
import { DecisionForm } from './decision-form.tsx';
import { type Draft, draftOf, NO_DRAFT } from './draft.ts';
import { saveDraft } from './save.ts';

interface DecisionProps {
  audit: string;
  finding: Finding;
}

/** The inspector's word on an indicator: said, changed or withdrawn. */
export function Decision({ audit, finding }: DecisionProps) {
  const writing = useSignal(false);
  const tried = useSignal(false);
  const draft = useSignal<Draft>(NO_DRAFT);
  const { indicator, inspector } = finding;

  const begin = async () => {
    draft.value = draftOf(finding, (await remembered()).inspector ?? '');
    tried.value = false;
    writing.value = true;
  };
  const submit = async () => {
    tried.value = true;
    if (await saveDraft(audit, finding, draft.value)) writing.value = false;
  };

  if (!writing.value) {
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
  return (
    <DecisionForm finding={finding} draft={draft} tried={tried.value} submit={() => void submit()}>
      <div class="row end">
        <button type="button" onClick={() => (writing.value = false)}>
          {i18n.t('decision.cancel')}
        </button>
        <button type="submit" class="primary" data-testid="decision-save">
          {i18n.t('decision.save')}
        </button>
      </div>
    </DecisionForm>
  );
}
