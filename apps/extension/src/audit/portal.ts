import type { FetchedNothing, FetchOutcome, PageRequest } from '@niemyet/audit';
import { fetchPage, type PageFetch } from './fetch-page.ts';
import { openGate, PAUSE, sleep } from './gate.ts';
import { isLoopback } from './host.ts';
import type { Robots } from './robots.ts';

/** Tries of a page whose failure may pass, and milliseconds before the second. */
const TRIES = 2;
const BACKOFF = 1_000;
/** After so many failures of the network in a row, pages are tried once only. */
const GIVE_UP_AFTER = 3;
const NETWORK: ReadonlySet<string> = new Set(['dns', 'refused', 'reset', 'timeout']);
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** How often the home page is tried, and milliseconds between the tries (shorter on the machine itself). */
const HOME_TRIES = 3;
const HOME_SPACING = [5_000, 15_000];
const LOOPBACK_SPACING = [100, 300] as const;

/** Failures that another try cannot change. */
const FINAL = new Set(['robots', 'off-site', 'too-large', 'not-html', 'aborted']);

/** Whether another try, a little later, may go better. */
function mayPass({ failure, status }: FetchedNothing): boolean {
  return NETWORK.has(failure) || failure === 'tls' || PASSING_STATUS.has(status);
}

export interface Portal {
  url: string;
  robots: Robots;
  page: PageFetch;
  /** Opens a page in a background tab and reads it there. */
  render(url: string, signal?: AbortSignal): Promise<FetchOutcome>;
  /** Opens a file and reads it. */
  openDocument(url: string): Promise<FetchOutcome>;
  wait?: typeof sleep;
}

/**
 * The way to a portal's pages, with manners: robots.txt is honoured, requests come spaced, the home page is tried three times,
 * spaced, before it counts as unreachable, others twice where the failure may pass. What an earlier audit proved is looked at
 * again only after a while.
 */
export function portalFetch(
  portal: Portal,
): (request: PageRequest, signal?: AbortSignal) => Promise<FetchOutcome> {
  const { robots, page, wait = sleep } = portal;
  const local = isLoopback(portal.url);
  const gate = openGate(local ? 0 : Math.max(PAUSE, robots.delay), wait);
  const spacing = local ? LOOPBACK_SPACING : HOME_SPACING;
  let failuresInARow = 0;
  const once = async (request: PageRequest, signal?: AbortSignal) => {
    await gate(signal);
    if (request.kind === 'document') return portal.openDocument(request.url);
    return request.render ? portal.render(request.url, signal) : fetchPage(request.url, page, signal);
  };
  return async (request, signal) => {
    if (!robots.allows(request.url)) {
      const fetchedAt = page.now().toISOString();
      return { kind: 'failure', failure: 'robots', status: 0, finalUrl: request.url, fetchedAt, tries: 0 };
    }
    const isHome = request.reason === 'home';
    const mayRepeat = isHome || (request.kind !== 'document' && failuresInARow < GIVE_UP_AFTER);
    const most = isHome ? HOME_TRIES : mayRepeat ? TRIES : 1;
    if (request.reason.startsWith('again:')) await wait(spacing[0] ?? 0, signal);
    let outcome = await once(request, signal);
    for (let tries = 2; tries <= most; tries++) {
      if (outcome.kind !== 'failure' || signal?.aborted) break;
      if (isHome ? FINAL.has(outcome.failure) : !mayPass(outcome)) break;
      await wait(isHome ? (spacing[tries - 2] ?? 0) : local ? LOOPBACK_SPACING[0] : BACKOFF, signal);
      outcome = await once(request, signal);
      if (outcome.kind === 'failure') outcome = { ...outcome, tries };
    }
    const down = outcome.kind === 'failure' && NETWORK.has(outcome.failure);
    failuresInARow = down ? failuresInARow + 1 : 0;
    return outcome;
  };
}
