import type { FetchOutcome, PageRequest } from '@niemyet/audit';
import { fetchPage, type PageFetch } from './fetch-page.ts';
import { openGate, PAUSE, sleep } from './gate.ts';
import { isLoopback } from './host.ts';
import type { Robots } from './robots.ts';

/** How often the home page is tried, and milliseconds between the tries (shorter on the machine itself). */
const HOME_TRIES = 3;
const HOME_SPACING = [5_000, 15_000];
const LOOPBACK_SPACING = [100, 300];

/** Failures that another try cannot change. */
const FINAL = new Set(['robots', 'off-site', 'too-large', 'not-html', 'aborted']);

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
 * The way to a portal's pages, with manners: robots.txt is honoured, requests come spaced, and the home page is
 * tried three times, spaced, before it counts as unreachable.
 */
export function portalFetch(
  portal: Portal,
): (request: PageRequest, signal?: AbortSignal) => Promise<FetchOutcome> {
  const { robots, page, wait = sleep } = portal;
  const local = isLoopback(portal.url);
  const gate = openGate(local ? 0 : Math.max(PAUSE, robots.delay), wait);
  const spacing = local ? LOOPBACK_SPACING : HOME_SPACING;
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
    const most = request.reason === 'home' ? HOME_TRIES : 1;
    let outcome = await once(request, signal);
    for (let tries = 2; tries <= most; tries++) {
      if (outcome.kind !== 'failure' || FINAL.has(outcome.failure) || signal?.aborted) break;
      await wait(spacing[tries - 2] ?? 0, signal);
      outcome = await once(request, signal);
      if (outcome.kind === 'failure') outcome = { ...outcome, tries };
    }
    return outcome;
  };
}
