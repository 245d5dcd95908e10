import { i18n } from '#i18n';
import { Field } from '../field.tsx';
import type { OpenTab } from '../open-tab.ts';
import { host } from '../words.ts';
import { type Entry, homeOf } from './entry.ts';

interface PortalCardProps {
  tab: OpenTab | null;
  entry: Entry;
  change(part: Partial<Entry>): void;
  wrong: boolean;
}

/** The portal in the open tab, and the address the audit will start at. */
export function PortalCard({ tab, entry, change, wrong }: PortalCardProps) {
  const deeper = tab !== null && homeOf(tab.url) !== tab.url.replace(/#.*$/, '') && entry.url !== tab.url;
  return (
    <section aria-labelledby="portal-heading">
      <h2 id="portal-heading" class="eyebrow">
        {i18n.t('portal.heading')}
      </h2>
      {tab ? (
        <div class="portal" data-testid="portal">
          <p class="portal-title">{tab.title || host(tab.url)}</p>
          <p class="portal-host">{host(tab.url)}</p>
        </div>
      ) : (
        <div class="portal unknown" data-testid="portal">
          <p class="portal-title">{i18n.t('portal.unknown')}</p>
          <p class="hint">{i18n.t('portal.unknownHint')}</p>
        </div>
      )}
      <Field
        id="url"
        label={i18n.t('portal.address')}
        mistake={wrong ? i18n.t('portal.addressWrong') : undefined}
      >
        {described => (
          <input
            {...described}
            type="url"
            inputMode="url"
            spellcheck={false}
            value={entry.url}
            onInput={event => change({ url: event.currentTarget.value })}
          />
        )}
      </Field>
      {deeper ? (
        <button type="button" class="link" onClick={() => change({ url: tab.url.replace(/#.*$/, '') })}>
          {i18n.t('portal.useOpen')}
        </button>
      ) : null}
    </section>
  );
}
