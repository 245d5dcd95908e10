import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openExtension } from '../audit/extension.ts';
import { openPanelFromToolbar } from '../panel/toolbar.ts';

export default defineBackground(() => {
  openPanelFromToolbar();
  openExtension();
  // An audit that was going on when the browser was closed goes on: starting the worker resumes it.
  browser.runtime.onStartup.addListener(() => undefined);
});
