import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../panel/field.tsx';
import { minutesFor } from '../panel/start/estimate.ts';
import { notice } from '../panel/state.ts';
import { number, problemText } from '../panel/words.ts';
import { PAGES, remember, remembered } from '../store/remembered.ts';

/** A number of pages as typed, or null where it is none that may be asked for. */
export function pagesTyped(text: string): number | null {
  const pages = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : Number.NaN;
  return pages >= PAGES.least && pages <= PAGES.most ? pages : null;
}

/** What audits start with: how many pages at most, and the inspector's name. */
export function AuditSettings() {
  const typed = useSignal<{ pages: string; inspector: string } | null>(null);
  useEffect(() => {
    void remembered().then(({ maxPages = PAGES.usual, inspector = '' }) => {
      typed.value = { pages: String(maxPages), inspector };
    });
  }, []);
  if (typed.value === null) return null;
  const { pages, inspector } = typed.value;
  const maxPages = pagesTyped(pages);
  const minutes = minutesFor(maxPages ?? PAGES.usual);
  const bounds = [number(PAGES.least), number(PAGES.most)] as const;
  const save = async (event: Event) => {
    event.preventDefault();
    if (maxPages === null) return;
    try {
      await remember({ maxPages, inspector: inspector.trim() });
      notice.value = { tone: 'done', text: i18n.t('options.saved') };
    } catch {
      notice.value = { tone: 'problem', text: problemText('storageFull') };
    }
  };
  return (
    <form class="card" aria-labelledby="audits-heading" onSubmit={save} noValidate>
      <h2 id="audits-heading">{i18n.t('options.audits')}</h2>
      <Field
        id="max-pages"
        label={i18n.t('options.maxPages')}
        hint={`${i18n.t('options.maxPagesHint', [...bounds, number(PAGES.usual)])} ${i18n.t(
          'estimate.pages',
          [number(maxPages ?? PAGES.usual), number(minutes.from), number(minutes.to)],
        )}`}
        mistake={maxPages === null ? i18n.t('options.maxPagesWrong', [...bounds]) : undefined}
      >
        {described => (
          <input
            {...described}
            inputMode="numeric"
            class="short"
            value={pages}
            maxLength={5}
            onInput={event => (typed.value = { pages: event.currentTarget.value, inspector })}
          />
        )}
      </Field>
      <Field id="inspector" label={i18n.t('options.inspector')} hint={i18n.t('options.inspectorHint')}>
        {described => (
          <input
            {...described}
            value={inspector}
            maxLength={300}
            autocomplete="name"
            onInput={event => (typed.value = { pages, inspector: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="row end">
        <button type="submit" class="primary" data-testid="save">
          {i18n.t('options.save')}
        </button>
      </div>
    </form>
  );
}
