import type { FetchOutcome } from '@niemyet/audit';
import { withTimeLimit } from '@niemyet/audit/time-limit';
import type { BrowserContext, BrowserServer, Page, Route } from 'playwright-core';
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
  /** Longest wait for the page to tell what stands there: scripts that never end keep it from answering. */
  readMs: number;
  maxBytes: number;
  /** Answers instead of the network; null is a 404. */
  answer?: (url: string) => Promise<LocalAnswer | null>;
}

export const RENDER_DEFAULTS = { loadMs: 20_000, idleMs: 8_000, readMs: 10_000, maxBytes: 20_000_000 };

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

/** Longest wait for a page, or the browser, to close. */
const CLOSE_MS = 2_000;
/** Longest wait for the browser to open an empty page. */
const NEW_PAGE_MS = 15_000;

/** What a promise gives; rejects with a `TimeoutError` after so many milliseconds, or as the signal says. */
function within<T>(promise: Promise<T>, ms: number, stop?: AbortSignal): Promise<T> {
  promise.catch(() => undefined);
  return withTimeLimit(ms, stop, signal => {
    signal.throwIfAborted();
    const bound = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return Promise.race([promise, bound]);
  });
}

/**
 * The document as it stands, or null where it has more than `maxLength` characters: those stay in the browser. Asked
 * for beside the page's own scripts, which can then not answer for it.
 */
async function contentOf(page: Page, maxLength: number): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'niemyet' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const expression = `(() => {
    const { doctype, documentElement } = document;
    const head = doctype === null ? '' : new XMLSerializer().serializeToString(doctype);
    const html = head + (documentElement?.outerHTML ?? '');
    return html.length > ${maxLength} ? null : html;
  })()`;
  const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  await session.detach();
  if (result.value === null) return null;
  if (typeof result.value !== 'string') throw new TypeError('a document that is no text');
  return result.value;
}

/** Renders in a Chromium that starts with the first page and ends with `close`. */
export class ChromiumRenderer implements Renderer {
  readonly #executablePath: string;
  readonly #settings: RenderSettings;
  readonly #now: Clock;
  #opened: Promise<{ server: BrowserServer; context: BrowserContext }> | undefined;

  constructor(executablePath: string, settings: RenderSettings, now: Clock = systemClock) {
    this.#executablePath = executablePath;
    this.#settings = settings;
    this.#now = now;
  }

  #open() {
    this.#opened ??= (async () => {
      const { chromium } = await import('playwright-core');
      const root = process.getuid?.() === 0;
      // As a server: its process can be ended where a page keeps the browser from closing.
      const server = await chromium.launchServer({
        executablePath: this.#executablePath,
        headless: true,
        // Ctrl-C is the audit's to handle: it closes the browser itself.
        handleSIGINT: false,
        handleSIGTERM: false,
        args: ['--disable-gpu', '--disable-background-networking', ...(root ? ['--no-sandbox'] : [])],
      });
      const browser = await chromium.connect(server.wsEndpoint());
      const context = await browser.newContext({
        userAgent: this.#settings.userAgent,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        acceptDownloads: false,
        serviceWorkers: 'block',
        ignoreHTTPSErrors: true,
      });
      return { server, context };
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
    const html = await contentOf(page, maxBytes);
    const bytes = Buffer.from(html ?? '');
    if (html === null || bytes.length > maxBytes) return failed('too-large', at);
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
      page = await within(context.newPage(), NEW_PAGE_MS, signal);
      signal?.addEventListener('abort', stop, { once: true });
      const { loadMs, idleMs, readMs } = this.#settings;
      return await within(this.#read(page, url), loadMs + idleMs + readMs, signal);
    } catch (error) {
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      const failure = signal?.aborted ? 'aborted' : timedOut ? 'timeout' : 'unreadable';
      return failed(failure, { fetchedAt: this.#now() });
    } finally {
      signal?.removeEventListener('abort', stop);
      // Where a page does not let itself be closed the browser goes, so that the next page gets one that answers.
      if (page !== undefined) await within(page.close(), CLOSE_MS).catch(() => this.close());
      else if (!signal?.aborted) await this.close();
    }
  }

  async close(): Promise<void> {
    const opening = this.#opened;
    this.#opened = undefined;
    const opened = await opening?.catch(() => undefined);
    if (opened === undefined) return;
    await within(opened.server.close(), CLOSE_MS).catch(() => opened.server.kill().catch(() => undefined));
  }
}
