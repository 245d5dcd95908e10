import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { followFeed } from '../messages/feed.ts';
import { Mark } from '../panel/icons.tsx';
import { NoticeLine } from '../panel/notice-line.tsx';
import { take } from '../panel/state.ts';
import { AuditSettings } from './audit-settings.tsx';
import { ChecklistList } from './checklist-list.tsx';
import { LoadChecklist } from './load-checklist.tsx';

/** The options page: the checklists that audits can be made by, and what audits start with. */
export function Options() {
  useEffect(() => {
    document.documentElement.lang = i18n.t('language');
    document.title = i18n.t('options.title');
    followFeed(take);
  }, []);
  return (
    <>
      <header class="header">
        <Mark />
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <main>
        <section class="card" aria-labelledby="checklists-heading">
          <h2 id="checklists-heading">{i18n.t('options.checklists')}</h2>
          <p class="hint">{i18n.t('options.checklistsHint')}</p>
          <ChecklistList />
          <LoadChecklist />
        </section>
        <AuditSettings />
      </main>
      <NoticeLine />
    </>
  );
}
