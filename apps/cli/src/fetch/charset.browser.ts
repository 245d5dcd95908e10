import { readHtml } from '@niemyet/audit';
import { provideChromium } from '@niemyet/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../fixtures/server.ts';
import { NOW } from '../fixtures/settings.ts';
import { decodePage } from './charset.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await provideChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const TEXT = 'Thủ tục hành chính xã Đắk Búk, lịch tiếp công dân';
const html = (head: string, text = TEXT) =>
  `<!doctype html><html><head>${head}</head><body><p>${text}</p></body></html>`;
const utf8 = (text: string) => Buffer.from(text);
const utf16 = (text: string, mark = false) => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
const http = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

/** A page of Vietnamese as servers send it: what the header says, and the bytes. */
const PAGES: readonly [string, string, Buffer][] = [
  ['UTF-8 by its header', 'text/html; charset=utf-8', utf8(html(''))],
  ['UTF-8 by its meta', 'text/html', utf8(html('<meta charset="utf-8">'))],
  ['UTF-8 whose header says Latin-1', 'text/html; charset=ISO-8859-1', utf8(html('<meta charset="utf-8">'))],
  ['UTF-8 whose header says windows-1258', 'text/html; charset=windows-1258', utf8(html(''))],
  ['UTF-8 whose meta says Latin-1', 'text/html', utf8(html(http('iso-8859-1')))],
  ['UTF-8 whose meta says windows-1258', 'text/html', utf8(html('<meta charset=windows-1258>'))],
  ['UTF-8 whose meta says UTF-16', 'text/html', utf8(html('<meta charset="utf-16">'))],
  ['UTF-8 whose header and meta disagree', 'text/html; charset=utf-8', utf8(html(http('windows-1252')))],
  ['UTF-8 whose header names nothing known', 'text/html; charset=tcvn', utf8(html('<meta charset="utf-8">'))],
  ['UTF-8 with a mark, and a wrong header', 'text/html; charset=iso-8859-1', utf8(`\ufeff${html('')}`)],
  ['UTF-16 with a mark', 'text/html', utf16(html(''), true)],
  ['UTF-16 with a mark, and a wrong header', 'text/html; charset=utf-8', utf16(html(''), true)],
  ['UTF-16 of the other order with a mark', 'text/html', utf16(html(''), true).swap16()],
  ['UTF-16 by its header', 'text/html; charset=utf-16le', utf16(html(''))],
];

/** The same in code pages of single bytes. */
const OTHERS: readonly [string, string, Buffer][] = [
  [
    'windows-1252 by its meta',
    'text/html',
    Buffer.from(html('<meta charset="windows-1252">', '\x93\xe9\x94'), 'latin1'),
  ],
  [
    'Latin-1 by its header, which is windows-1252',
    'text/html; charset=iso-8859-1',
    Buffer.from(html('', '\x93\xe9'), 'latin1'),
  ],
  [
    'windows-1258 by its header',
    'text/html; charset=windows-1258',
    Buffer.from(html('', '\xd0a\xd2ng'), 'latin1'),
  ],
];

describe('decodePage', () => {
  it.each([...PAGES, ...OTHERS])('gives the text that a browser shows of %s', async (_, header, bytes) => {
    const origin = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': header }).end(bytes),
    );
    await page.goto(`${origin}/`);
    const shown = await page.evaluate('document.body.textContent');
    await page.setContent(decodePage(bytes, header));
    expect(await page.evaluate('document.body.textContent')).toBe(shown);
  });

  it.each(PAGES)('lets reading repair %s', (_, header, bytes) => {
    const facts = {
      url: 'https://x.vn/',
      finalUrl: 'https://x.vn/',
      status: 200,
      fetchedAt: NOW,
      bytes: 1,
      rendered: false,
    };
    const { blocks } = readHtml(decodePage(bytes, header), facts);
    expect(blocks.map(({ text }) => text)).toEqual([TEXT]);
  });
});
