import { browser } from 'wxt/browser';
import { showEvidence } from '../mark/show.ts';
import type { PanelEvent } from '../messages/contract.ts';
import { openFeed } from '../messages/feed.ts';
import { type Handlers, serve } from '../messages/serve.ts';
import { renderInTab } from '../render/render-tab.ts';
import { closeStrayTabs } from '../render/stray-tabs.ts';
import { AuditStore } from '../store/audits.ts';
import { openDatabase } from '../store/database.ts';
import { Auditor } from './auditor.ts';
import { DEFAULT_CHECKLIST, loadChecklist } from './checklist.ts';
import { keepAlive } from './keep-alive.ts';

function handlersOf(auditor: Auditor, store: AuditStore): Handlers {
  return {
    start: async ({ unit, round, on, maxPages }) => ({
      id: await auditor.start({
        unit,
        round,
        on,
        checklist: DEFAULT_CHECKLIST,
        ...(maxPages ? { maxPages } : {}),
      }),
    }),
    stop: async ({ id }) => {
      await auditor.stop(id);
      return {};
    },
    continue: async ({ id }) => {
      await auditor.continue(id);
      return {};
    },
    read: async ({ id }) => ({ record: await store.record(id) }),
    decide: async ({ id, indicator, decision }) => ({
      record: await auditor.decide(id, indicator, decision),
    }),
    remove: async ({ id }) => {
      await auditor.remove(id);
      return {};
    },
    show: async ({ id, indicator, evidence, tab }) => ({
      mark: await showEvidence(await store.record(id), indicator, evidence, tab),
    }),
  };
}

/** Opens the store, listens to the panels and goes on with audits that were cut off. */
export function openExtension(): void {
  const store = openDatabase().then(database => new AuditStore(database));
  const feed = openFeed(
    async (): Promise<PanelEvent> => ({
      type: 'audits',
      audits: await (await store).list(),
    }),
  );
  const alive = keepAlive();
  const handlers = store.then(async opened => {
    const auditor = new Auditor({
      store: opened,
      fetch: (...request) => fetch(...request),
      now: () => new Date(),
      checklist: loadChecklist,
      allowed: pattern => browser.permissions.contains({ origins: [pattern] }),
      render: renderInTab,
      changed: (id, audit) => feed.tell(audit === null ? { type: 'removed', id } : { type: 'audit', audit }),
      working: is => alive.working(is),
    });
    await closeStrayTabs();
    await auditor.resume();
    return handlersOf(auditor, opened);
  });
  serve(handlers);
}
