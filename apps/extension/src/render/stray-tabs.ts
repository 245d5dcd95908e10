import { browser } from 'wxt/browser';

const PREFIX = 'render-tab:';

/** Notes a tab opened for reading, so that it is closed even where the worker is killed over it. */
export async function noteTab(tabId: number): Promise<void> {
  await browser.storage.session.set({ [`${PREFIX}${tabId}`]: true });
}

/** Closes a tab opened for reading. */
export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => undefined);
  await browser.storage.session.remove(`${PREFIX}${tabId}`);
}

/** Closes the tabs that a killed worker left open. */
export async function closeStrayTabs(): Promise<void> {
  for (const key of Object.keys(await browser.storage.session.get())) {
    if (key.startsWith(PREFIX)) await closeTab(Number(key.slice(PREFIX.length)));
  }
}
