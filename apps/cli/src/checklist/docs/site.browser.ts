import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { provideChromium } from '@niemyet/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDocs } from '../../commands/checklist-docs.ts';
import { contextOf } from '../../fixtures/context.ts';
import { folderThatStays } from '../../fixtures/folder.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [390, 1280];
const PAGES = [
  'index.html',
  'en/index.html',
  'commune-portal/citizen-reception-schedule.html',
  'en/commune-portal/citizen-reception-schedule.html',
  'en/commune-portal/portal-reachable.html',
];

let browser: Browser;
let out: string;
beforeAll(async () => {
  out = folderThatStays();
  await runDocs(undefined, { out }, contextOf().context);
  browser = await chromium.launch({
    executablePath: await provideChromium(),
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser?.close();
});

async function opened(path: string, width: number, act: (page: Page, asked: string[]) => Promise<void>) {
  // The page forbids scripts other than its own; axe comes in past that.
  const context = await browser.newContext({ viewport: { width, height: 844 }, bypassCSP: true });
  const asked: string[] = [];
  context.on('request', request => asked.push(request.url()));
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(out, path)).href);
  await act(page, asked);
  await context.close();
}

describe.each(WIDTHS)('the catalogue at %i px', width => {
  it.each(PAGES)('%s has no violation and fits', async path => {
    await opened(path, width, async (page, asked) => {
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
        const found = await axe.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
      const [content, screen] = (await page.evaluate(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      )) as [number, number];
      expect(content).toBe(screen);
      expect(asked).toEqual([pathToFileURL(join(out, path)).href]);
    });
  });
});

it('finds indicators without marks, and says how many', async () => {
  await opened('index.html', 390, async page => {
    const shown = () => page.locator('[data-words]:visible').count();
    const all = await shown();
    await page.getByLabel('Tìm chỉ tiêu').fill('lich tiep cong dan');
    const some = await shown();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.getByRole('status').textContent()).toBe(`${some} chỉ tiêu`);
    await page.getByLabel('Tìm chỉ tiêu').fill('khongconhuthe');
    expect(await shown()).toBe(0);
    expect(await page.getByRole('status').textContent()).toBe('Không có chỉ tiêu nào khớp.');
  });
});

it('leads from one language to the other, and back to the first page', async () => {
  await opened('commune-portal/https-valid.html', 1280, async page => {
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toContain('/en/commune-portal/https-valid.html');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    expect(new URL(page.url()).pathname).not.toContain('/en/');
    await page.getByRole('link', { name: 'Niêm Yết · Danh mục chỉ tiêu' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Danh mục chỉ tiêu');
  });
});
