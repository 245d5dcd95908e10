import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, FetchFailure, FetchOutcome, PageRequest } from '@niemyet/audit';
import { askKept } from '../cache/ask.ts';
import type { PageCache } from '../cache/folder.ts';
import { Foresight } from '../documents/foresight.ts';
import type { DocumentOpener } from '../documents/opener.ts';
import type { Renderer } from '../render/renderer.ts';
import { type Clock, type PageSource, systemClock } from '../source.ts';
import { lookAtConnection } from './connection.ts';
import { fetchDocument } from './document.ts';
import { Pace } from './pace.ts';
import { failed, fetchPage } from './page.ts';
import type { Ask } from './redirects.ts';
import { retry, retryAfterMs } from './retry.ts';
import { fetchRobots, type RobotsRules } from './robots.ts';
import type { FetchSettings } from './settings.ts';
import { isLoopback, Site } from './site.ts';
import { Transport } from './transport.ts';

/** After so many failures of the network in a row, pages are tried once only. */
const GIVE_UP_AFTER = 3;
const NETWORK: ReadonlySet<FetchFailure> = new Set(['dns', 'refused', 'reset', 'timeout']);

/** Failures of a host that may not speak HTTPS at all. */
const NO_HTTPS: ReadonlySet<FetchFailure> = new Set(['refused', 'reset', 'timeout', 'tls']);

/** Failures that say nothing new when asked again. */
const FINAL: ReadonlySet<FetchFailure> = new Set(['robots', 'aborted', 'off-site']);

/** A portal over the network, with the manners of DESIGN §5. */
export class LiveSource implements PageSource {
  readonly scope = 'portal';
  readonly home: string;
  readonly #documents: DocumentOpener | null;
  readonly #foresight: Foresight | null;
  readonly #settings: FetchSettings;
  readonly #findRenderer: () => Promise<Renderer | null>;
  #found: Promise<Renderer | null> | null = null;
  readonly #now: Clock;
  readonly #transport: Transport;
  readonly #site: Site;
  readonly #pace: Pace;
  readonly #ask: Ask;
  readonly #robots = new Map<string, Promise<RobotsRules>>();
  #failuresInARow = 0;

  constructor(
    home: string,
    settings: FetchSettings,
    renderer: () => Promise<Renderer | null>,
    now: Clock = systemClock,
    cache: PageCache | null = null,
    documents: DocumentOpener | null = null,
  ) {
    this.home = home;
    this.#documents = documents;
    this.#foresight = documents === null ? null : new Foresight(documents);
    this.#settings = settings;
    this.#findRenderer = renderer;
    this.#now = now;
    this.#site = new Site(home);
    this.#transport = new Transport(settings);
    this.#pace = new Pace(settings.perHost, url => (isLoopback(url) ? 0 : settings.pauseMs));
    const plainly: Ask = (url, options) => this.#transport.ask(url, options);
    const ask = cache === null ? plainly : askKept(plainly, cache);
    this.#ask = (url, options) => this.#pace.run(url, options.signal, () => ask(url, options));
  }

  get canOpenDocuments(): boolean {
    return this.#documents !== null;
  }

  /** Looked for once, when it is first asked for. */
  get #renderer(): Promise<Renderer | null> {
    this.#found ??= this.#findRenderer();
    return this.#found;
  }

  async canRender(): Promise<boolean> {
    return (await this.#renderer) !== null;
  }

  sent(count: number): Promise<void> {
    return this.#transport.sent.reach(count);
  }

  async #rules(url: string, signal: AbortSignal | undefined): Promise<RobotsRules> {
    const { origin } = new URL(url);
    let rules = this.#robots.get(origin);
    if (rules === undefined) {
      rules = fetchRobots(this.#ask, origin, this.#settings.userAgent, signal).then(found => {
        this.#pace.slowDown(url, Math.min(found.crawlDelayMs, this.#settings.maxCrawlDelayMs));
        return found;
      });
      this.#robots.set(origin, rules);
    }
    return rules;
  }

  /** Why an address may not be asked: it left the portal (the home page may move), or robots.txt says so. */
  async #refuses(
    url: string,
    isHome: boolean,
    signal: AbortSignal | undefined,
  ): Promise<FetchFailure | null> {
    if (!isHome && !this.#site.has(url)) return 'off-site';
    const rules = await this.#rules(url, signal);
    return rules.allows(url) ? null : 'robots';
  }

  async #once(url: string, isHome: boolean, signal: AbortSignal | undefined) {
    const { outcome, followed } = await fetchPage(
      this.#ask,
      url,
      {
        maxRedirects: this.#settings.maxRedirects,
        refuses: at => this.#refuses(at, isHome, signal),
        signal,
      },
      this.#now,
    );
    const waitMs = followed.ok ? retryAfterMs(followed.answer.retryAfter) : 0;
    return { outcome, waitMs };
  }

  async #fetchHome(url: string, signal: AbortSignal | undefined): Promise<FetchOutcome> {
    const spacing = this.#spacing(url);
    let outcome = await retry(() => this.#once(url, true, signal), {
      tries: this.#settings.homeTries,
      waitMs: () => spacing,
      again: failure => !FINAL.has(failure.failure),
      signal,
    });
    if (outcome.kind === 'failure' && url.startsWith('https:') && NO_HTTPS.has(outcome.failure)) {
      // The list may say https where the portal has none: that is a finding, and the portal is still there.
      const plain = await this.#once(url.replace('https:', 'http:'), true, signal);
      if (plain.outcome.kind !== 'failure') outcome = plain.outcome;
    }
    if (outcome.kind !== 'failure') this.#site.add(outcome.kind === 'record' ? url : outcome.finalUrl);
    return outcome;
  }

  async #fetchPage(url: string, signal: AbortSignal | undefined): Promise<FetchOutcome> {
    const { tries, backoffMs } = this.#settings;
    const outcome = await retry(() => this.#once(url, false, signal), {
      tries: this.#failuresInARow >= GIVE_UP_AFTER ? 1 : tries,
      waitMs: nextTry => (isLoopback(url) ? Math.min(100, backoffMs) : backoffMs * 2 ** (nextTry - 2)),
      signal,
    });
    this.#foresight?.see(outcome);
    const down = outcome.kind === 'failure' && NETWORK.has(outcome.failure);
    this.#failuresInARow = down ? this.#failuresInARow + 1 : 0;
    return outcome;
  }

  async #render(url: string, isHome: boolean, signal: AbortSignal | undefined): Promise<FetchOutcome> {
    const refusal = await this.#refuses(url, isHome, signal);
    const renderer = await this.#renderer;
    if (refusal !== null || renderer === null) {
      return failed(refusal ?? 'unreadable', { fetchedAt: this.#now() });
    }
    return this.#pace.run(url, signal, () => renderer.render(url, signal));
  }

  /** A document is asked for once: what it would decide is worth no second try. */
  async #open(url: string, signal: AbortSignal | undefined): Promise<FetchOutcome> {
    if (this.#documents === null) return failed('unreadable', { fetchedAt: this.#now() });
    const { maxRedirects } = this.#settings;
    const refuses = (at: string) => this.#refuses(at, false, signal);
    return fetchDocument(this.#ask, url, { maxRedirects, refuses, signal }, this.#documents, this.#now);
  }

  /** Time for a page to get well before it is looked at again. */
  #spacing(url: string): number {
    const { homeSpacingMs } = this.#settings;
    return isLoopback(url) ? Math.min(200, homeSpacingMs) : homeSpacingMs;
  }

  async fetch(request: PageRequest, signal?: AbortSignal): Promise<FetchOutcome> {
    const isHome = request.reason === 'home';
    try {
      if (request.reason.startsWith('again:')) {
        await wait(this.#spacing(request.url), undefined, signal ? { signal } : {});
      }
      if (request.kind === 'document') return await this.#open(request.url, signal);
      if (request.render) return await this.#render(request.url, isHome, signal);
      return isHome ? await this.#fetchHome(request.url, signal) : await this.#fetchPage(request.url, signal);
    } catch {
      return failed(signal?.aborted ? 'aborted' : 'unreadable', { fetchedAt: this.#now() });
    }
  }

  async connection(home: FetchOutcome, signal?: AbortSignal): Promise<Connection> {
    if (home.kind === 'failure') return { kind: 'live' };
    const url = home.kind === 'record' ? this.home : home.finalUrl;
    const { maxRedirects } = this.#settings;
    const has = (at: string) => this.#site.has(at);
    return lookAtConnection(
      this.#ask,
      { url, home, rules: this.#rules(url, signal), has, maxRedirects },
      signal,
    );
  }

  async close(): Promise<void> {
    await this.#transport.close();
    await this.#documents?.close();
    const renderer = await this.#found?.catch(() => null);
    await renderer?.close();
  }
}
