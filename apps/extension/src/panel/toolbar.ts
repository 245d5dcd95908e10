import { browser } from 'wxt/browser';

/** Firefox calls the side panel a sidebar; `browser` types know Chrome's name only. */
type WithSidebar = { sidebarAction?: { toggle(): Promise<void> } };

/**
 * Opens the panel of the window whose toolbar button is clicked. The click also grants `activeTab`: the panel may
 * then know which portal is open there.
 */
export function openPanelFromToolbar(): void {
  browser.action.onClicked.addListener(tab => {
    const { sidebarAction } = browser as unknown as WithSidebar;
    if (sidebarAction) void sidebarAction.toggle();
    else void browser.sidePanel.open({ windowId: tab.windowId });
  });
}
