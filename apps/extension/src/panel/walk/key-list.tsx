import { i18n } from '#i18n';
import { GIVEN } from '../decision/draft.ts';

/** What each key does, and a way to switch them off: who dictates or types by a switch may press them unawares. */
export function KeyList({ on, change }: { on: boolean; change(on: boolean): void }) {
  const keys = [
    [`1–${GIVEN.length}`, i18n.t('keys.verdict')],
    ['E', i18n.t('keys.evidence')],
    ['R', i18n.t('keys.reason')],
    ['Ctrl Enter', i18n.t('keys.save')],
    ['N →', i18n.t('keys.next')],
    ['P ←', i18n.t('keys.previous')],
    ['Esc', i18n.t('keys.leave')],
  ] as const;
  return (
    <details class="more keys">
      <summary>{i18n.t('keys.heading')}</summary>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map(part => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="switch">
        <input type="checkbox" checked={on} onChange={event => change(event.currentTarget.checked)} />
        {i18n.t('keys.on')}
      </label>
    </details>
  );
}
