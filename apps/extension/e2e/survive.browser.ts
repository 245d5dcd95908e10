import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveHostile } from './hostile-portal.ts';
import { exported, findings, openBrowser, openPanel, start, stopWorker, today } from './panel.ts';

let portal: Awaited<ReturnType<typeof serveHostile>>;
let userDataDir: string;
beforeEach(async () => {
  portal = await serveHostile(400);
  userDataDir = await mkdtemp(join(tmpdir(), 'niemyet-profile-'));
});
afterEach(async () => {
  await portal.close();
  await rm(userDataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const unit = () => ({ code: '99001', name: 'Xã Thử Thách', level: 'commune' as const, url: portal.url });
const pagesAsked = () =>
  portal.asked.filter(path => path === '/' || path.startsWith('/trang-') || path === '/lich');
/** Waits until so many pages were asked for. */
async function asked(count: number): Promise<void> {
  for (let looked = 0; looked < 300 && pagesAsked().length < count; looked++) {
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  expect(pagesAsked().length).toBeGreaterThanOrEqual(count);
}

it('goes on where it was when the worker is killed', async () => {
  const context = await openBrowser({ userDataDir });
  try {
    const panel = await openPanel(context);
    await start(panel, { unit: unit(), on: today() });
    await asked(5);
    await stopWorker(context);
    await findings(panel);
    const record = await exported(panel);
    expect(record.status).toBe('complete');
    expect(new Set(record.pages.map(page => page.url)).size).toBe(record.pages.length);
  } finally {
    await context.close();
  }
});

it('goes on where it was when the browser is closed and opened', async () => {
  const first = await openBrowser({ userDataDir });
  const panel = await openPanel(first);
  await start(panel, { unit: unit(), on: today() });
  await asked(5);
  await first.close();
  const before = pagesAsked().length;
  const second = await openBrowser({ userDataDir });
  try {
    const again = await openPanel(second);
    await again.getByTestId('audit').click();
    await findings(again);
    const record = await exported(again);
    expect(record.status).toBe('complete');
    // What was stored is not asked for again: at most the two that were under way.
    expect(pagesAsked().length - before).toBeLessThan(record.pages.length);
    expect(new Set(record.pages.map(page => page.url)).size).toBe(record.pages.length);
  } finally {
    await second.close();
  }
});

it('closes with what it has when it is stopped', async () => {
  const context = await openBrowser({ userDataDir });
  try {
    const panel = await openPanel(context);
    await start(panel, { unit: unit(), on: today() });
    await asked(4);
    await panel.getByTestId('stop').click();
    await findings(panel);
    expect((await exported(panel)).status).toBe('interrupted');
  } finally {
    await context.close();
  }
});
