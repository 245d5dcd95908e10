import type { Unit } from '@niemyet/rules';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type serveHostile as Serve, SLIPPED, serveHostile } from './hostile-portal.ts';
import { exported, findings, openBrowser, openPanel, start, today } from './panel.ts';

const SCHEDULE = 'citizen-reception-schedule';

describe('an inspection', () => {
  let context: BrowserContext;
  let portal: Awaited<ReturnType<typeof Serve>>;
  let panel: Page;
  const unit = (): Unit => ({ code: '99001', name: 'Xã Thử Thách', level: 'commune', url: portal.url });

  beforeAll(async () => {
    portal = await serveHostile();
    context = await openBrowser({ lang: 'vi' });
    const front = await context.newPage();
    await front.goto(portal.url);
    panel = await openPanel(context);
  });
  afterAll(async () => {
    await context.close();
    await portal.close();
  });

  it('knows the portal in the open tab and guesses its unit', async () => {
    await panel.waitForFunction(`document.querySelector('#url')?.value === ${JSON.stringify(portal.url)}`);
    expect(await panel.inputValue('#name')).toBe('Xã Thử Thách');
    expect(await panel.getByTestId('portal').textContent()).toContain(SLIPPED);
  });

  it('shows findings by dimension, with texts of pages as text', async () => {
    await start(panel, { unit: unit(), on: today() });
    await findings(panel);
    const finding = panel.locator(`[data-indicator="${SCHEDULE}"]`);
    await finding.locator('summary').first().click();
    await finding.getByTestId('evidence').first().waitFor();
    expect(await panel.locator('main').textContent()).toContain('đậm');
    expect(await panel.locator('main b, main img').count()).toBe(0);
    expect(await panel.title()).toBe('Niêm Yết');
  });

  it('goes to an evidence and marks the spot', async () => {
    const finding = panel.locator(`[data-indicator="${SCHEDULE}"]`);
    const evidence = finding.getByTestId('evidence').first();
    const shown = (await evidence.locator('.evidence-text').textContent()) ?? '';
    await evidence.click();
    await panel.locator('.notice.done').waitFor({ timeout: 30_000 });
    const page = context.pages().find(one => one.url().startsWith(portal.url));
    const mark = page?.locator('[data-niemyet-mark]');
    const words = shown.split(' ').slice(0, 3).join(' ');
    expect((await mark?.textContent())?.replace(/\s+/g, ' ')).toContain(words);
    expect(
      await mark?.evaluate(element => {
        const box = element.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight;
      }),
    ).toBe(true);
  });

  it('takes the inspector’s verdict, with a reason where it differs, and takes it back', async () => {
    const finding = panel.locator(`[data-indicator="${SCHEDULE}"]`);
    const before = await exported(panel);
    const machine = before.findings.find(one => one.indicator === SCHEDULE)?.machine.verdict;
    const other = machine === 'fail' ? 'pass' : 'fail';
    await finding.getByTestId('decide').click();
    await finding.getByTestId(`verdict-${other}`).check({ force: true });
    await finding.getByTestId('decision-by').fill('Nguyễn Văn Kiểm');
    await finding.getByTestId('decision-save').click();
    expect(await finding.getByRole('alert').textContent()).toContain('lý do');
    await finding.getByTestId('decision-reason').fill('Đã xem bản giấy tại trụ sở.');
    await finding.getByTestId('decision-save').click();
    await finding.getByTestId('inspector-voice').waitFor();
    const after = await exported(panel);
    const decided = after.findings.find(one => one.indicator === SCHEDULE);
    expect(decided).toMatchObject({ verdict: other, inspector: { reason: 'Đã xem bản giấy tại trụ sở.' } });
    expect(decided?.machine.verdict).toBe(machine);
    expect(after.chain.previous).toBe(before.chain.digest);
    await finding.getByTestId('withdraw').click();
    await finding.getByTestId('inspector-voice').waitFor({ state: 'detached' });
    const withdrawn = await exported(panel);
    expect(withdrawn.findings).toEqual(before.findings);
  });

  it('filters by verdict and by text', async () => {
    const all = await panel.getByTestId('finding').count();
    await panel.getByTestId('search').fill('tiep cong dan');
    expect(await panel.getByTestId('finding').count()).toBeLessThan(all);
    expect(await panel.locator(`[data-indicator="${SCHEDULE}"]`).count()).toBe(1);
    await panel.getByTestId('search').fill('');
    await panel.locator('.chip').first().click();
    const shown = await panel.getByTestId('finding').count();
    expect(String(shown)).toBe(await panel.locator('.chip strong').first().textContent());
    await panel.locator('.chip').first().click();
  });

  it('lists the audit, exports all and deletes after a question', async () => {
    await panel.getByTestId('home').click();
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByTestId('export-all').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^niemyet-\d{4}-\d{2}-\d{2}\.jsonl$/);
    await panel.getByTestId('remove').click();
    await panel.getByTestId('remove-yes').click();
    await panel.getByTestId('audit').waitFor({ state: 'detached' });
    await panel.reload();
    await panel.locator('.empty').waitFor();
  });
});

describe('the language', () => {
  it.each([
    ['vi', 'Kiểm tra cổng này'],
    ['en', 'Audit this portal'],
  ] as const)('follows the browser: %s', async (lang, words) => {
    const context = await openBrowser({ lang });
    try {
      const panel = await openPanel(context);
      expect(await panel.getByTestId('start').textContent()).toBe(words);
      expect(await panel.locator('html').getAttribute('lang')).toBe(lang);
    } finally {
      await context.close();
    }
  });
});
