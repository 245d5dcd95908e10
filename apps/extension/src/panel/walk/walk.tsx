import type { AuditRecord, Checklist } from '@niemyet/rules';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { remember, remembered } from '../../store/remembered.ts';
import { attempt } from '../actions.ts';
import { DecisionForm } from '../decision/decision-form.tsx';
import { type Draft, draftOf, NO_DRAFT } from '../decision/draft.ts';
import { saveDraft } from '../decision/save.ts';
import type { Shown } from '../result/filter.ts';
import { number } from '../words.ts';
import { KeyList } from './key-list.tsx';
import { actionOf } from './keys.ts';
import { Step } from './step.tsx';

/** Ids of the findings that are gone through, fixed at the beginning, and which one is in view. */
export interface Way {
  ids: readonly string[];
  at: number;
}

interface WalkProps {
  record: AuditRecord;
  checklist: Checklist;
  findings: readonly Shown[];
  way: Signal<Way | null>;
}

const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, input:not([type=radio], [type=checkbox])');

/** Findings one by one: look, decide, next. Every decision is saved as it is made; leaving loses none. */
export function Walk({ record, checklist, findings, way }: WalkProps) {
  const place = useRef<HTMLDivElement>(null);
  const draft = useSignal<Draft>(NO_DRAFT);
  const tried = useSignal(false);
  const saving = useSignal(false);
  const keys = useSignal(true);
  const opened = useSignal(0);
  const { ids, at } = way.value ?? { ids: [], at: 0 };
  const id = ids[at];
  const shown = findings.find(({ finding }) => finding.indicator === id);
  const finding = shown?.finding;

  useEffect(() => {
    if (finding === undefined) return;
    tried.value = false;
    opened.value = 0;
    void remembered().then(known => {
      draft.value = draftOf(finding, known.inspector ?? '');
      keys.value = known.keys ?? true;
    });
    scrollTo(0, 0);
    place.current?.querySelector<HTMLElement>('#step-heading')?.focus({ preventScroll: true });
  }, [id]);

  const go = (to: number) => {
    if (to >= 0 && to <= ids.length) way.value = { ids, at: to };
  };
  // From where it is now: a second key may come before the listener knows of the first.
  const move = (by: number) => go((way.value?.at ?? at) + by);
  const leave = () => (way.value = null);
  const save = async () => {
    if (finding === undefined || saving.value) return;
    tried.value = true;
    saving.value = true;
    const saved = await saveDraft(record.id, finding, draft.value);
    saving.value = false;
    if (saved) go(at + 1);
    else
      place.current
        ?.querySelector<HTMLElement>('[aria-invalid=true], fieldset[aria-invalid=true] input')
        ?.focus();
  };
  const showEvidence = () => {
    const buttons = place.current?.querySelectorAll<HTMLElement>('[data-testid=evidence]') ?? [];
    buttons[opened.value % Math.max(1, buttons.length)]?.click();
    opened.value += 1;
  };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (inField(event.target)) {
        if (event.key === 'Escape') place.current?.querySelector<HTMLElement>('#step-heading')?.focus();
        return;
      }
      const action = keys.value && finding !== undefined ? actionOf(event) : null;
      if (action === null) return;
      // Arrows move within a group of radio buttons.
      if (event.target instanceof HTMLInputElement && event.key.startsWith('Arrow')) return;
      event.preventDefault();
      if (action.do === 'verdict') draft.value = { ...draft.value, verdict: action.verdict };
      else if (action.do === 'next') move(1);
      else if (action.do === 'previous') move(-1);
      else if (action.do === 'evidence') showEvidence();
      else if (action.do === 'reason') place.current?.querySelector('textarea')?.focus();
      else if (action.do === 'save') void save();
      else leave();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  const decided = ids.filter(one => {
    const known = findings.find(({ finding }) => finding.indicator === one)?.finding;
    return known?.inspector !== undefined;
  }).length;
  return (
    <div class="walk" ref={place}>
      <nav class="walk-bar" aria-label={i18n.t('walk.heading')}>
        <div class="row">
          <button type="button" class="small" onClick={leave} data-testid="walk-leave">
            {i18n.t('walk.leave')}
          </button>
          <p role="status" data-testid="walk-at">
            {finding === undefined
              ? i18n.t('walk.end')
              : i18n.t('walk.at', [number(at + 1), number(ids.length), number(decided)])}
          </p>
        </div>
        <span class="bar thin">
          <span style={{ width: `${(decided / Math.max(1, ids.length)) * 100}%` }} />
        </span>
      </nav>
      {shown && finding ? (
        <>
          <Step key={id} record={record} checklist={checklist} shown={shown}>
            <DecisionForm
              finding={finding}
              draft={draft}
              tried={tried.value}
              submit={() => void save()}
              keys={keys.value}
            >
              <div class="row walk-actions">
                <button
                  type="button"
                  onClick={() => move(-1)}
                  disabled={at === 0}
                  data-testid="walk-previous"
                >
                  {i18n.t('walk.previous')}
                </button>
                <button type="button" onClick={() => move(1)} data-testid="walk-skip">
                  {i18n.t('walk.skip')}
                </button>
                <button type="submit" class="primary" disabled={saving.value} data-testid="walk-save">
                  {i18n.t('walk.save')}
                </button>
              </div>
            </DecisionForm>
          </Step>
          <KeyList
            on={keys.value}
            change={on => {
              keys.value = on;
              void attempt(() => remember({ keys: on }));
            }}
          />
        </>
      ) : (
        <section class="card" aria-labelledby="step-heading" data-testid="walk-end">
          <h2 id="step-heading" tabIndex={-1}>
            {i18n.t('walk.end')}
          </h2>
          <p>{i18n.t('walk.decided', [number(decided), number(ids.length)])}</p>
          <div class="row end">
            <button type="button" onClick={() => go(ids.length - 1)}>
              {i18n.t('walk.previous')}
            </button>
            <button type="button" class="primary" onClick={leave}>
              {i18n.t('walk.leave')}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
