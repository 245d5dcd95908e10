import { readHtml } from '@niemyet/audit';
import { provideChromium } from '@niemyet/chromium';
import { evidenceLink } from '@niemyet/rules';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../fixtures/server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await provideChromium(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
});

const WANTED = 'Lịch tiếp công dân';
const facts = { status: 200, fetchedAt: '2026-11-20T02:00:00.000Z', bytes: 1, rendered: false };

/** How pages write the words, and others that tell an old font from chance. */
const WRITINGS: Record<string, { spot: string; other: string }> = {
  'Unicode, decomposed': { spot: WANTED.normalize('NFD'), other: 'Công khai'.normalize('NFD') },
  'Unicode with soft hyphens': { spot: WANTED.replaceAll('n', 'n\u00ad'), other: 'Công khai' },
  'Unicode with characters of no width': { spot: WANTED.replaceAll(' ', '\u200b '), other: 'Công khai' },
  TCVN3: { spot: 'LÞch tiÕp c«ng d©n', other: 'Céng hßa x· héi chñ nghÜa ViÖt Nam ®\u00adîc §éc lËp' },
  VNI: { spot: 'Lòch tieáp coâng daân', other: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp' },
  'UTF-8 encoded twice': { spot: 'Lá»‹ch tiáº¿p cÃ´ng dÃ¢n', other: 'Thá»§ tá»¥c hÃ\u00a0nh chÃ\u00adnh' },
};

describe('the link of an evidence', () => {
  it.each(Object.entries(WRITINGS))('scrolls to words written in %s', async (_, { spot, other }) => {
    const body = `<p style="margin-bottom:4000px">${other}</p><p>${spot}</p><p style="margin-top:4000px">${other}</p>`;
    const html = `<!doctype html><meta charset="utf-8"><title>Trang</title>${body}`;
    const origin = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    const url = `${origin}/`;
    const block = readHtml(html, { url, finalUrl: url, ...facts }).blocks[1];
    expect(block?.text).toBe(WANTED);
    const { written } = block ?? {};
    const evidence = {
      role: 'lead',
      kind: 'text',
      page: 0,
      text: WANTED,
      ...(written ? { written } : {}),
    } as const;
    const visit = { url, finalUrl: url, framesNotRead: 0, reason: 'home', ...facts };
    const link = evidenceLink({ pages: [visit] }, evidence);
    const page = await browser.newPage();
    await page.goto(link ?? '');
    await page.waitForFunction('scrollY > 2000', undefined, { timeout: 10_000 });
    await page.close();
  });
});
