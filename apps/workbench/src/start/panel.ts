import { type AuditRecord, readAuditRecord, type Unit } from '@niemyet/rules';
import type { BrowserContext, Page } from 'playwright-core';

/** What an audit is started with in the panel. */
export interface PanelEntry {
  unit: Unit;
  round: string;
  on: string;
}

/** Address of the panel's page, the extension's worker having started. */
export async function panelAddress(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('sidepanel.html', worker.url()).href;
}

/** A form that is still there so long after the click has not taken it: the panel was filling in its own lists. */
const TAKEN_MS = 10_000;
const TRIES = 3;

/** Fills in the panel's form and starts the audit, as an inspector would; again where the panel was not ready. */
export async function startInPanel(panel: Page, { unit, round, on }: PanelEntry): Promise<void> {
  const typed = { url: unit.url, name: unit.name, province: unit.province ?? '', round, on, code: unit.code };
  const start = panel.locator('[data-testid="start"]');
  for (let tries = 1; ; tries++) {
    await start.waitFor();
    await panel.locator('#checklist option').first().waitFor({ state: 'attached' });
    for (const [field, value] of Object.entries(typed)) await panel.fill(`#${field}`, value);
    await panel.selectOption('#level', unit.level);
    await start.click();
    try {
      return await start.waitFor({ state: 'detached', timeout: TAKEN_MS });
    } catch (error) {
      if (tries >= TRIES) throw error;
    }
  }
}

/** An audit of a sample portal takes seconds; on a busy machine, a minute. */
const LONGEST_MS = 240_000;

/**
 * Waits for the end of a unit's audit, told by the worker, and gives its id. Runs in the panel's page; it is text,
 * since a compiler's own functions are not there.
 */
const WAIT = `(code, longest) => new Promise((resolve, reject) => {
  let last = 'not started';
  setTimeout(() => reject(new Error('the audit of ' + code + ' does not end: ' + last)), longest);
  const look = audit => {
    if (!audit || audit.options.unit.code !== code) return;
    last = JSON.stringify([audit.state, audit.current, audit.progress]);
    if (audit.state === 'done') resolve(audit.options.id);
    if (audit.state === 'waiting') reject(new Error(audit.problem));
  };
  const connect = () => {
    const port = chrome.runtime.connect({ name: 'panel' });
    port.onMessage.addListener(event => {
      if (event.type === 'audits') event.audits.forEach(look);
      if (event.type === 'audit') look(event.audit);
    });
    port.onDisconnect.addListener(() => setTimeout(connect, 500));
  };
  connect();
})`;

/** The record of a unit's audit once it has ended. Throws where it waits for someone or cannot be read. */
export async function recordFromPanel(panel: Page, code: string): Promise<AuditRecord> {
  const id = await panel.evaluate<string>(`(${WAIT})(${JSON.stringify(code)}, ${LONGEST_MS})`);
  const ask = JSON.stringify({ type: 'read', id });
  const answer = await panel.evaluate<{ value?: { record?: unknown } }>(`chrome.runtime.sendMessage(${ask})`);
  const read = readAuditRecord(answer.value?.record, 'en');
  if (!read.ok) throw new Error(`${id}: ${read.problem}`);
  return read.value;
}
