import { join } from 'node:path';
import { findChromium, type OpenOptions, openChromium } from '@niemyet/chromium';
import { type AuditRecord, readAuditRecord, type Unit } from '@niemyet/rules';
import type { BrowserContext, Page } from 'playwright-core';

const OUTPUT = join(import.meta.dirname, '..', '.output');
/** The build whose access to this machine's own portals need not be granted by a click. */
export const TEST_BUILD = join(OUTPUT, 'chrome-mv3-e2e');
/** The build that is published. */
export const PUBLISHED_BUILD = join(OUTPUT, 'chrome-mv3');

/** No name but this machine's leads anywhere: what a test's portal sends on to is not looked up. */
const THIS_MACHINE = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Opens a browser with the extension. */
export async function openBrowser(
  options: Omit<OpenOptions, 'executablePath'> & { build?: string } = {},
): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error('no Chromium found: set CHROMIUM_PATH');
  const { build = TEST_BUILD, hostRules = THIS_MACHINE, ...rest } = options;
  return openChromium({ executablePath, extensionDir: build, hostRules, ...rest });
}

/** Address of the panel's page. */
export async function panelAddress(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('sidepanel.html', worker.url()).href;
}

/** Opens the panel's page in a tab, as wide as a side panel. */
export async function openPanel(context: BrowserContext): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(await panelAddress(context));
  await panel.waitForSelector('main > *');
  return panel;
}

/** Opens the options page in a tab. */
export async function openOptions(context: BrowserContext): Promise<Page> {
  const options = await context.newPage();
  await options.goto(new URL('options.html', await panelAddress(context)).href);
  await options.waitForSelector('[data-testid="checklist"]');
  return options;
}

export interface Entry {
  unit: Unit;
  /** A value of the field; as it stands without one. */
  checklist?: string;
  round?: string;
  on: string;
}

/** Fills in the form and starts the audit. */
export async function start(panel: Page, { unit, on, round = '2026-Q4', checklist }: Entry): Promise<void> {
  const typed = { url: unit.url, name: unit.name, province: unit.province ?? '', round, on, code: unit.code };
  for (const [field, value] of Object.entries(typed)) await panel.fill(`#${field}`, value);
  await panel.selectOption('#level', unit.level);
  if (checklist !== undefined) await panel.selectOption('#checklist', checklist);
  await panel.getByTestId('start').click();
}

/** Waits for the findings. */
export async function findings(panel: Page): Promise<void> {
  await panel.getByTestId('score').waitFor({ timeout: 240_000 });
}

/** What the export button saves, read as an audit. */
export async function exported(panel: Page): Promise<AuditRecord> {
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.getByTestId('export').click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const read = readAuditRecord(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  if (!read.ok) throw new Error(read.problem);
  if (download.suggestedFilename() !== `${read.value.id}.json`) {
    throw new Error(`unexpected file name ${download.suggestedFilename()}`);
  }
  return read.value;
}

/** The day on which the tests audit: the sample portals' dates stand relative to the real one. */
export function today(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Stops the extension's worker, as the browser may at any moment, and waits until the browser says that it is stopped. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
