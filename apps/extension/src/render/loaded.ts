import { browser } from 'wxt/browser';

/** Milliseconds between two looks at a tab. */
const LOOK = 100;

/** Waits until a tab has loaded. False where it was closed, the time ended or `signal` was aborted. */
export async function loaded(tabId: number, longest: number, signal?: AbortSignal): Promise<boolean> {
  for (let waited = 0; waited < longest && !signal?.aborted; waited += LOOK) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab === undefined) return false;
    if (tab.status === 'complete') return true;
    await new Promise(resolve => setTimeout(resolve, LOOK));
  }
  return false;
}
