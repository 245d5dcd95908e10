import { browser } from 'wxt/browser';
import { ChecklistLibrary } from '../checklists/library.ts';
import { closeDocuments, openDocument } from '../documents/open-document.ts';
import { language } from '../language.ts';
import { showEvidence } from '../mark/show.ts';
import type { PanelEvent } from '../messages/contract.ts';
import { openFeed } from '../messages/feed.ts';
import { type Handlers, serve } from '../messages/serve.ts';
import { renderInTab } from '../render/render-tab.ts';
import { closeStrayTabs } from '../render/stray-tabs.ts';
import { AuditStore } from '../store/audits.ts';
import { ChecklistStore } from '../store/checklists.ts';
import { openDatabase } from '../store/database.ts';
import { Auditor } from './auditor.ts';
import { keepAlive } from './keep-alive.ts';
import { RequestEnds } from './net-errors.ts';

interface Opened {
  auditor: Auditor;
  audits: AuditStore;
  checklists: ChecklistLibrary;
  /** Called when the list of checklists has changed. */
  listChanged(): Promise<void>;
}

function handlersOf({ auditor, audits, checklists, listChanged }: Opened): Handlers {
  return {
    start: async ({ unit, round, on, checklist, maxPages }) => ({
      id: await auditor.start({ unit, round, on, choice: checklist, ...(maxPages ? { maxPages } : {}) }),
    }),
    stop: async ({ id }) => {
      await auditor.stop(id);
      return {};
    },
    continue: async ({ id }) => {
      await auditor.continue(id);
      return {};
    },
    read: async ({ id }) => ({ record: await audits.record(id) }),
    checklist: async ({ id }) => ({ checklist: await auditor.checklist(id) }),
    load: async ({ file, text }) => {
      const loaded = await checklists.load(file, text, language());
      await listChanged();
      return { loaded };
    },
    unload: async ({ digest }) => {
      await checklists.unload(digest);
      await listChanged();
      return {};
    },
    decide: async ({ id, indicator, decision }) => ({
      record: await auditor.decide(id, indicator, decision),
    }),
    remove: async ({ id }) => {
      await auditor.remove(id);
      return {};
    },
    show: async ({ id, indicator, evidence, tab }) => ({
      mark: await showEvidence(await audits.record(id), indicator, evidence, tab),
    }),
  };
}

/** Opens the store, listens to the panels and goes on with audits that were cut off. */
export function openExtension(): void {
  const now = () => new Date();
  const opening = openDatabase().then(database => ({
    audits: new AuditStore(database),
    checklists: new ChecklistLibrary(new ChecklistStore(database), now),
  }));
  const told = {
    audits: async (): Promise<PanelEvent> => ({
      type: 'audits',
      audits: await (await opening).audits.list(),
    }),
    checklists: async (): Promise<PanelEvent> => ({
      type: 'checklists',
      checklists: await (await opening).checklists.list(),
    }),
  };
  const feed = openFeed([told.audits, told.checklists]);
  const alive = keepAlive();
  const ends = new RequestEnds(browser.webRequest);
  const handlers = opening.then(async ({ audits, checklists }) => {
    const auditor = new Auditor({
      store: audits,
      fetch: (...request) => fetch(...request),
      now,
      checklists,
      allowed: pattern => browser.permissions.contains({ origins: [pattern] }),
      render: (url, portal, abort) => renderInTab(url, portal, ends, abort),
      openDocument,
      errors: ends,
      changed: (id, audit) => feed.tell(audit === null ? { type: 'removed', id } : { type: 'audit', audit }),
      working: is => {
        alive.working(is);
        ends.listen(is);
        if (!is) void closeDocuments();
      },
    });
    await closeStrayTabs();
    await auditor.resume();
    return handlersOf({
      auditor,
      audits,
      checklists,
      listChanged: async () => feed.tell(await told.checklists()),
    });
  });
  serve(handlers);
}
