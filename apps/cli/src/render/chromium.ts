import type { FetchOutcome } from '@niemyet/audit';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { failed, pageOf } from '../fetch/page.ts';
import { type Clock, systemClock } from '../source.ts';
import type { LocalAnswer, Renderer } from './renderer.ts';
import { mayRequest } from './requests.ts';

/** Bounds of rendering one page, in milliseconds and bytes. */
export interface RenderSettings {
  userAgent: string;
  loadMs: number;
  /** Longest wait for the network to fall silent after loading. */
  idleMs: number;
  maxBytes: number;
  /** Answers instead of the network; null is a 404. */
  answer?: (url: string) => Promise<LocalAnswer | null>;
}

export const RENDER_DEFAULTS = { loadMs: 20_000, idleMs: 8_000, maxBytes: 20_000_000 };

async function route(pageUrl: string, handled: Route, answer: RenderSettings['answer']): Promise<void> {
  const request = handled.request();
  const allowed = mayRequest(pageUrl, {
    url: request.url(),
    method: request.method(),
    resourceType: request.resourceType(),
    isNavigation: request.isNavigationRequest(),
  });
  if (!allowed) return handled.abort('blockedbyclient');
  if (answer === undefined) return handled.continue();
  const local = await answer(request.url());
  return handled.fulfill(local ?? { status: 404, contentType: 'text/plain', body: 'Not found' });
}

/** Renders in a Chromium that starts with the first page and ends with `close`. */
export class ChromiumRenderer implements Renderer {
  readonly #executablePath: string;
  readonly #settings: RenderSettings;
  readonly #now: Clock;
  #opened: Promise<{ browser: Browser; context: BrowserContext }> | undefined;

  constructor(executablePath: string, settings: RenderSettings, now: Clock = systemClock) {
    this.#executablePath = executablePath;
    this.#settings = settings;
    this.#now = now;
  }

  #open() {
    this.#opened ??= (async () => {
      const { chromium } = await import('playwright-core');
      const root = process.getuid?.() === 0;
      const browser = await chromium.launch({
        executablePath: this.#executablePath,
        headless: true,
        // Ctrl-C is the audit's to handle: it closes the browser itself.
        handleSIGINT: false,
        handleSIGTERM: false,
        args: ['--disable-gpu', '--disable-background-networking', ...(root ? ['--no-sandbox'] : [])],
      });
      const context = await browser.newContext({
        userAgent: this.#settings.userAgent,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        acceptDownloads: false,
        serviceWorkers: 'block',
        ignoreHTTPSErrors: true,
      });
      return { browser, context };
    })();
    return this.#opened;
  }

  async #read(page: Page, url: string): Promise<FetchOutcome> {
    const { loadMs, idleMs, maxBytes, answer } = this.#settings;
    await page.route('**/*', handled => route(url, handled, answer));
    const response = await page.goto(url, { waitUntil: 'load', timeout: loadMs });
    const status = response?.status() ?? 0;
    // A page that never falls silent is read as it stands.
    await page.waitForLoadState('networkidle', { timeout: idleMs }).catch(() => undefined);
    const at = { status, finalUrl: page.url(), fetchedAt: this.#now() };
    if (status >= 400) return failed('http-status', at);
    const bytes = Buffer.from(await page.content());
    if (bytes.length > maxBytes) return failed('too-large', at);
    return {
      ...pageOf(bytes, { ...at, contentType: 'text/html; charset=utf-8' }),
      rendered: true,
    } as FetchOutcome;
  }

  async render(url: string, signal?: AbortSignal): Promise<FetchOutcome> {
    let page: Page | undefined;
    const stop = () => void page?.close().catch(() => undefined);
    try {
      const { context } = await this.#open();
      signal?.throwIfAborted();
      page = await context.newPage();
      signal?.addEventListener('abort', stop, { once: true });
      return await this.#read(page, url);
    } catch (error) {
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      const failure = signal?.aborted ? 'aborted' : timedOut ? 'timeout' : 'unreadable';
      return failed(failure, { fetchedAt: this.#now() });
    } finally {
      signal?.removeEventListener('abort', stop);
      await page?.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined);
    await opened?.browser.close().catch(() => undefined);
    this.#opened = undefined;
  }
}
