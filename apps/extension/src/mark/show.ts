import { type AuditRecord, type Evidence, evidenceLink, textOnPage } from '@niemyet/rules';
import { browser } from 'wxt/browser';
import { hostPattern } from '../audit/host.ts';
import { MarkOutcome } from '../messages/contract.ts';
import { loaded } from '../render/loaded.ts';
import { StoreError } from '../store/audits.ts';
import type { Spot } from './find.ts';
import { MARK_STYLE } from './mark.ts';
import { MARKER } from './marker-name.ts';

const LOAD = 20_000;
/** Milliseconds that marking may take in a page; a page may keep its own thread busy for ever. */
const MARK = 10_000;

/** Opens an address in the tab where it was asked for, or in a new one where that is gone; the tab comes forward. */
async function openIn(url: string, tabId: number | undefined): Promise<number> {
  if (tabId !== undefined) {
    const updated = await browser.tabs.update(tabId, { url, active: true }).catch(() => undefined);
    if (updated?.id !== undefined) return updated.id;
  }
  const created = await browser.tabs.create({ url, active: true });
  if (created.id === undefined) throw new StoreError('tabGone', url);
  return created.id;
}

/** Runs in the page, after the marker script. */
function callMarker(name: string, spot: Spot): unknown {
  const call = (globalThis as Record<string, unknown>)[name];
  return typeof call === 'function' ? call(spot) : 'missing';
}

async function markIn(tabId: number, spot: Spot): Promise<MarkOutcome> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: MARK_STYLE });
  await browser.scripting.executeScript({ target, files: ['/marker.js'] });
  const results = await browser.scripting.executeScript({ target, func: callMarker, args: [MARKER, spot] });
  const outcome = MarkOutcome.safeParse(results[0]?.result);
  return outcome.success ? outcome.data : 'missing';
}

/** Whether an evidence is a place in a page; a fact of the connection is not. */
function isSpot(evidence: Evidence): boolean {
  return evidence.kind !== 'http' && textOnPage(evidence).trim() !== '';
}

/**
 * Goes to the page of an evidence and marks the spot. The address carries the text for the browser's own marking;
 * where the host may be read, the extension marks it too, hidden spots by what holds them.
 */
export async function showEvidence(
  record: AuditRecord,
  indicator: string,
  index: number,
  tabId: number | undefined,
): Promise<MarkOutcome> {
  const evidence = record.findings.find(finding => finding.indicator === indicator)?.evidence[index];
  const link = evidence && evidenceLink(record, evidence);
  if (!evidence || !link) throw new StoreError('notFound', indicator);
  const opened = await openIn(link, tabId);
  const allowed = await browser.permissions.contains({ origins: [hostPattern(link)] });
  if (!allowed || !isSpot(evidence) || !(await loaded(opened, LOAD))) return 'opened';
  const { selector } = evidence;
  const text = textOnPage(evidence);
  const late = new Promise<MarkOutcome>(resolve => setTimeout(resolve, MARK, 'opened'));
  const marked = markIn(opened, { text, ...(selector ? { selector } : {}) });
  return Promise.race([marked.catch(() => 'opened' as const), late]);
}
