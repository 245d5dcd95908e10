import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { CHECKLIST_BYTES } from '../checklists/choice.ts';
import { textOfFile } from '../checklists/read-file.ts';
import { language } from '../language.ts';
import { RefusedError, send } from '../messages/send.ts';
import { checklists } from '../panel/state.ts';
import { number, problemText } from '../panel/words.ts';

interface Told {
  tone: 'done' | 'problem';
  text: string;
}

const refused = (problem: string): Told => ({
  tone: 'problem',
  text: problemText('checklistRefused', problem),
});

/** Hands a file to the worker, which reads and keeps it, and tells what came of it. */
async function load(file: File): Promise<Told> {
  // A file that is too big is not read at all.
  if (file.size > CHECKLIST_BYTES) return refused(i18n.t('checklistFile.tooBig'));
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused(i18n.t('checklistFile.unreadable'));
  const read = textOfFile(new Uint8Array(bytes));
  if (!read.ok) return refused(read.problem);
  const before = new Set(checklists.value.map(({ choice }) => choice));
  try {
    const { loaded } = await send({ type: 'load', file: file.name.slice(0, 300), text: read.value });
    const { title, version, indicators, choice } = loaded;
    const name = title[language()];
    const text = before.has(choice)
      ? i18n.t('options.loadedBefore', [name, version])
      : i18n.t('options.loadedNow', [name, version, number(indicators)]);
    return { tone: 'done', text };
  } catch (error) {
    if (error instanceof RefusedError)
      return { tone: 'problem', text: problemText(error.problem, error.message) };
    console.error(error);
    return { tone: 'problem', text: problemText('internal') };
  }
}

/** A place to choose a checklist's file, or to drop it on. */
export function LoadChecklist() {
  const told = useSignal<Told | null>(null);
  const busy = useSignal(false);
  const over = useSignal(false);
  const take = async (file: File | undefined) => {
    if (file === undefined || busy.value) return;
    busy.value = true;
    told.value = null;
    told.value = await load(file);
    busy.value = false;
  };
  return (
    <section
      class={`load ${over.value ? 'over' : ''}`}
      aria-labelledby="load-heading"
      onDragOver={event => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={event => {
        event.preventDefault();
        over.value = false;
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h3 id="load-heading">{i18n.t('options.load')}</h3>
      <p class="hint" id="load-hint">
        {i18n.t('options.loadHint')}
      </p>
      <label class="file">
        <input
          type="file"
          class="visually-hidden"
          accept=".json,application/json"
          aria-describedby="load-hint load-told"
          onChange={event => {
            const { currentTarget } = event;
            void take(currentTarget.files?.[0]).finally(() => {
              // The same file may be chosen again, corrected.
              currentTarget.value = '';
            });
          }}
          data-testid="load"
        />
        <span>{i18n.t(busy.value ? 'options.loading' : 'options.loadFile')}</span>
      </label>
      <div id="load-told" role={told.value?.tone === 'problem' ? 'alert' : 'status'} data-testid="told">
        {told.value ? <p class={`callout ${told.value.tone}`}>{told.value.text}</p> : null}
      </div>
    </section>
  );
}
