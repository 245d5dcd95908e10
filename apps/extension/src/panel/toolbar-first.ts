import { inWorker, openPanelFromToolbar } from './toolbar.ts';

// Imported before all else: a click right after the install finds its listener before the rest is even read.
if (inWorker) openPanelFromToolbar();
