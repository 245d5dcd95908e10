import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHostile } from './hostile-portal.ts';
import { exported, findings, openBrowser, openPanel, start, today } from './panel.ts';

describe('going through findings one by one', () => {
  let context: BrowserContext;
  let portal: Awaited<ReturnType<typeof serveHostile>>;
  let panel: Page;
  const step = () => panel.getByTestId('step').getAttribute('data-step');
  const waiting = async () =>
    Number(/\d+/.exec((await panel.getByTestId('next').textContent()) ?? '')?.[0] ?? Number.NaN);

  beforeAll(async () => {
    portal = await serveHostile();
    context = await openBrowser();
    panel = await openPanel(context);
    const unit = { code: '99001', name: 'Xã Thử Thách', level: 'commune' as const, url: portal.url };
    await start(panel, { unit, on: today() });
    await findings(panel);
  });
  afterAll(async () => {
    await context.close();
    await portal.close();
  });

  it('begins with what waits for a word, the mandatory first', async () => {
    const count = await waiting();
    const reviews = (await exported(panel)).findings.filter(({ verdict }) => verdict === 'review');
    expect(count).toBe(reviews.length);
    await panel.getByTestId('walk').click();
    expect(reviews.map(({ indicator }) => indicator)).toContain(await step());
    expect(await panel.getByTestId('walk-at').textContent()).toContain(`1/${count}`);
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('step-heading');
  });

  it('decides by the keyboard alone: verdict, reason, name once, next', async () => {
    const first = await step();
    await panel.keyboard.press('Control+Enter');
    expect(await panel.getByTestId('step').getByRole('alert').first().textContent()).toContain('kết luận');
    await panel.locator('#step-heading').focus();
    await panel.keyboard.press('3');
    await panel.keyboard.press('r');
    await panel.keyboard.type('Đã tìm: 1, 2, e, n; không thấy.');
    await panel.getByTestId('decision-by').fill('Nguyễn Văn Kiểm');
    await panel.keyboard.press('Control+Enter');
    await panel.locator(`[data-testid=step]:not([data-step="${first}"])`).waitFor();
    const second = await step();
    await panel.keyboard.press('1');
    await panel.getByTestId('usual-reason').first().click();
    const reason = await panel.getByTestId('decision-reason').inputValue();
    await panel.keyboard.press('Control+Enter');
    await panel.locator(`[data-testid=step]:not([data-step="${second}"])`).waitFor();
    await panel.keyboard.press('Escape');
    const record = await exported(panel);
    expect(record.findings.find(({ indicator }) => indicator === first)?.inspector).toMatchObject({
      verdict: 'fail',
      reason: 'Đã tìm: 1, 2, e, n; không thấy.',
      by: 'Nguyễn Văn Kiểm',
    });
    expect(record.findings.find(({ indicator }) => indicator === second)?.inspector).toMatchObject({
      verdict: 'pass',
      reason,
      by: 'Nguyễn Văn Kiểm',
    });
  });

  it('goes on with the rest next time, and over whatever the filter shows', async () => {
    const rest = await waiting();
    await panel.getByTestId('chip-fail').click();
    const shown = await panel.getByTestId('finding').count();
    expect(await waiting()).toBe(shown);
    await panel.getByTestId('walk').click();
    const first = await step();
    await panel.keyboard.press('ArrowRight');
    expect(await step()).not.toBe(first);
    await panel.keyboard.press('ArrowLeft');
    expect(await step()).toBe(first);
    await panel.evaluate(() => {
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft'])
        document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await expect.poll(step).toBe(first);
    await panel.getByTestId('walk-leave').click();
    await panel.getByTestId('chip-fail').click();
    expect(await waiting()).toBe(rest);
  });

  it('opens the evidence in its page at a key', async () => {
    await panel.getByTestId('search').fill('lich tiep cong dan');
    await panel.getByTestId('walk').click();
    await panel.locator('#step-heading').focus();
    await panel.keyboard.press('e');
    await panel.locator('.notice.done').waitFor({ timeout: 30_000 });
    // The tab is told of before its page has come.
    const opened = () => context.pages().some(page => page.url().startsWith(portal.url));
    await expect.poll(opened, { timeout: 30_000 }).toBe(true);
  });

  it('leaves the keys alone where they are switched off', async () => {
    await panel.bringToFront();
    const before = await step();
    await panel.locator('.keys summary').click();
    await panel.locator('.switch input').uncheck();
    await panel.locator('#step-heading').focus();
    await panel.keyboard.press('n');
    await panel.keyboard.press('Escape');
    expect(await step()).toBe(before);
  });
});
