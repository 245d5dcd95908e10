import '../panel/toolbar-first.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openExtension } from '../audit/extension.ts';
import { inWorker, openPanelFromToolbar } from '../panel/toolbar.ts';

export default defineBackground(() => {
  if (!inWorker) openPanelFromToolbar();
  openExtension();
  // An audit that was going on when the browser was closed goes on: starting the worker resumes it.
  browser.runtime.onStartup.addListener(() => undefined);
});
