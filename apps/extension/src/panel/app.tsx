import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { followFeed } from '../messages/feed.ts';
import { closeOne, openOne } from './actions.ts';
import { BackIcon, Mark, SettingsIcon } from './icons.tsx';
import { NoticeLine } from './notice-line.tsx';
import { Progress } from './progress/progress.tsx';
import { Result } from './result/result.tsx';
import { Start } from './start/start.tsx';
import { checklist, openAudit, record, take } from './state.ts';

function Header() {
  const inside = openAudit.value !== null;
  return (
    <header class="header">
      {inside ? (
        <button
          type="button"
          class="icon"
          aria-label={i18n.t('header.home')}
          title={i18n.t('header.home')}
          onClick={closeOne}
          data-testid="home"
        >
          <BackIcon />
        </button>
      ) : null}
      <Mark />
      <h1>Niêm Yết</h1>
      {inside ? null : <span class="dim tagline">{i18n.t('header.tagline')}</span>}
      <button
        type="button"
        class="icon"
        aria-label={i18n.t('header.options')}
        title={i18n.t('header.options')}
        onClick={() => void browser.runtime.openOptionsPage()}
        data-testid="options"
      >
        <SettingsIcon />
      </button>
    </header>
  );
}

function View() {
  const audit = openAudit.value;
  if (audit === null) return <Start />;
  if (audit.state !== 'done') return <Progress audit={audit} />;
  if (record.value === null || checklist.value === null) return null;
  return <Result key={audit.options.id} record={record.value} checklist={checklist.value} />;
}

/** The side panel. */
export function App() {
  useEffect(() => {
    document.documentElement.lang = i18n.t('language');
    document.title = 'Niêm Yết';
    followFeed(take);
    // The audit in view has come to its end: its findings take the place of its progress.
    return effect(() => {
      const audit = openAudit.value;
      if (audit?.state === 'done' && record.peek()?.id !== audit.options.id)
        void openOne(audit.options.id, true);
    });
  }, []);
  return (
    <>
      <Header />
      <main>
        <View />
      </main>
      <NoticeLine />
    </>
  );
}
