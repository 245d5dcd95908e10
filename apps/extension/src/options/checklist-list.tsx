import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { type ChecklistSummary, partsOf } from '../checklists/choice.ts';
import { shownText } from '../checklists/hidden-characters.ts';
import { language } from '../language.ts';
import { send } from '../messages/send.ts';
import { attempt } from '../panel/actions.ts';
import { TrashIcon } from '../panel/icons.tsx';
import { checklists, notice } from '../panel/state.ts';
import { moment, number } from '../panel/words.ts';

async function remove({ digest, title }: ChecklistSummary): Promise<void> {
  const answer = await attempt(() => send({ type: 'unload', digest }));
  if (answer) notice.value = { tone: 'done', text: i18n.t('options.removed', [title[language()]]) };
}

function Row({ summary }: { summary: ChecklistSummary }) {
  const asking = useSignal(false);
  const { id, title, version, indicators, digest, loaded } = summary;
  const name = title[language()];
  return (
    <li class="checklist" data-testid="checklist" data-choice={summary.choice}>
      <div class="row top">
        <div>
          <p class="checklist-title">{name}</p>
          <p class="dim fine">{i18n.t('options.summary', [id, version, number(indicators)])}</p>
          {loaded ? (
            <p class="dim fine">{i18n.t('options.file', [shownText(loaded.file, 120), moment(loaded.at)])}</p>
          ) : null}
        </div>
        {loaded ? (
          <button
            type="button"
            class="icon"
            aria-label={i18n.t('options.removeOf', [name, version])}
            title={i18n.t('options.remove')}
            onClick={() => (asking.value = true)}
            data-testid="unload"
          >
            <TrashIcon />
          </button>
        ) : null}
      </div>
      <details class="more">
        <summary>{i18n.t('options.digest')}</summary>
        <code data-testid="digest">{digest}</code>
      </details>
      {asking.value ? (
        <div class="asking">
          <p>{i18n.t('options.removeAsk')}</p>
          <div class="row end">
            <button type="button" onClick={() => (asking.value = false)}>
              {i18n.t('options.removeNo')}
            </button>
            <button type="button" class="danger" onClick={() => remove(summary)} data-testid="unload-yes">
              {i18n.t('options.removeYes')}
            </button>
          </div>
        </div>
      ) : null}
    </li>
  );
}

const GROUPS = [
  ['built-in', 'unit.builtIn'],
  ['plan', 'unit.plans'],
  ['loaded', 'unit.loaded'],
] as const;

/** The checklists that audits can be made by; the loaded ones can be taken off the list. */
export function ChecklistList() {
  return (
    <>
      {GROUPS.map(([kind, label]) => {
        const members = checklists.value.filter(one => partsOf(one.choice).kind === kind);
        return (
          <section key={kind} class="checklists" aria-labelledby={`group-${kind}`}>
            <h3 id={`group-${kind}`} class="eyebrow">
              {i18n.t(label)}
            </h3>
            {members.length === 0 && kind === 'loaded' ? (
              <p class="dim">{i18n.t('options.none')}</p>
            ) : (
              <ul class="plain">
                {members.map(one => (
                  <Row key={one.choice} summary={one} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}
