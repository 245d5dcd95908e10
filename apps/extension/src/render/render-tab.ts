import { type FetchFailure, type FetchOutcome, PageRecord } from '@niemyet/audit';
import { browser } from 'wxt/browser';
import { isOfPortal } from '../audit/host.ts';
import type { NetErrors } from '../audit/net-errors.ts';
import { loaded } from './loaded.ts';
import { closeTab, noteTab } from './stray-tabs.ts';

/** Milliseconds in which a page must have loaded, and been read after that. */
const LOAD = 15_000;
const READ = 12_000;

async function readIn(tabId: number, abort?: AbortSignal): Promise<PageRecord | FetchFailure> {
  if (!(await loaded(tabId, LOAD, abort))) return abort?.aborted ? 'aborted' : 'timeout';
  const late = new Promise<'timeout'>(resolve => setTimeout(resolve, READ, 'timeout'));
  const read = browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  const results = await Promise.race([read, late]);
  if (results === 'timeout') return 'timeout';
  const record = PageRecord.safeParse(results[0]?.result);
  return record.success ? record.data : 'unreadable';
}

/**
 * Opens a page in a tab in the background, waits until its scripts have filled it, reads it and closes the tab. For
 * pages that are empty shells without scripts. Never throws: a failure is an outcome.
 */
export async function renderInTab(
  url: string,
  portal: string,
  errors: Pick<NetErrors, 'inTab'>,
  abort?: AbortSignal,
): Promise<FetchOutcome> {
  const failed = (failure: FetchFailure): FetchOutcome => ({
    kind: 'failure',
    failure,
    status: 0,
    finalUrl: url,
    fetchedAt: new Date().toISOString(),
    tries: 1,
  });
  let tabId: number | undefined;
  try {
    const tab = await browser.tabs.create({ url, active: false });
    tabId = tab.id;
    if (tabId === undefined) return failed('unreadable');
    await noteTab(tabId);
    const record = await readIn(tabId, abort);
    if (typeof record === 'string') return failed(record);
    if (!isOfPortal(record.finalUrl, portal)) return failed('off-site');
    return { kind: 'record', record: { ...record, url } };
  } catch {
    // Not allowed to look into it: it shows an error page, or went to a host that was not asked for.
    return failed((tabId === undefined ? undefined : errors.inTab(tabId)) ?? 'unreadable');
  } finally {
    if (tabId !== undefined) await closeTab(tabId);
  }
}
