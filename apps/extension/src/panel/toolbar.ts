import { browser } from 'wxt/browser';

/** Firefox calls the side panel a sidebar; `browser` types know Chrome's name only. */
type WithSidebar = { sidebarAction?: { toggle(): Promise<void> } };

/** False where the build looks at its entry points, and in Firefox, whose background is a page. */
export const inWorker = 'registration' in globalThis;

/**
 * Opens the panel of the window whose toolbar button is clicked. The click also grants `activeTab`: the panel may
 * then know which portal is open there. (A panel that the browser opens by itself at clicks grants nothing.)
 */
export function openPanelFromToolbar(): void {
  browser.action.onClicked.addListener(tab => {
    const { sidebarAction } = browser as unknown as WithSidebar;
    if (sidebarAction) void sidebarAction.toggle();
    else void browser.sidePanel.open({ windowId: tab.windowId });
  });
}
