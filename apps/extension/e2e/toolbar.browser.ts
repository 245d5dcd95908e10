import type { CDPSession } from 'playwright-core';
import { expect, it } from 'vitest';
import { serveHostile } from './hostile-portal.ts';
import { openBrowser, PUBLISHED_BUILD, panelAddress } from './panel.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

async function targets(session: CDPSession): Promise<Target[]> {
  const filter = [{ type: 'tab' }, { type: 'page' }, { type: 'other' }, { type: 'webview' }, {}];
  const { targetInfos } = await session.send('Target.getTargets', { filter });
  return targetInfos;
}

/** The target that is looked for, once the browser shows it; undefined where it does not within a minute. */
async function seen(session: CDPSession, wanted: (one: Target) => boolean): Promise<Target | undefined> {
  for (let looked = 0; looked < 600; looked++) {
    const found = (await targets(session)).find(wanted);
    if (found !== undefined) return found;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return undefined;
}

it('opens beside the tab at a click on the toolbar, and knows its portal by that click alone', async () => {
  const portal = await serveHostile();
  const context = await openBrowser({ build: PUBLISHED_BUILD, headless: true });
  try {
    const address = await panelAddress(context);
    const page = await context.newPage();
    await page.goto(portal.url);
    await page.bringToFront();
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('no session with the browser');
    const tab = await seen(session, one => one.type === 'tab' && one.url === portal.url);
    const id = new URL(address).host;
    // The first run of the worker, and nothing else: by its end the browser knows whom to tell of clicks.
    const worker = context.serviceWorkers()[0];
    expect(await worker?.evaluate('chrome.action.onClicked.hasListeners()')).toBe(true);
    await session.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never);
    const panel = await seen(session, one => one.url === address && one.type !== 'tab');
    expect(panel).toBeDefined();
    // The panel's target is not a page of the context: its words are asked for over its own session.
    const known = await worker?.evaluate(
      'chrome.tabs.query({ active: true }).then(tabs => tabs.map(tab => tab.url))',
    );
    expect(known).toContain(portal.url);
  } finally {
    await context.close();
    await portal.close();
  }
});
