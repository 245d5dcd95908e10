import { withTimeLimit } from '@niemyet/audit/time-limit';
import robotsParser from 'robots-parser';
import { readBody } from './body.ts';

/** Name under which the product reads robots.txt. */
export const ROBOT = 'NiemYet';
const ROBOTS_BYTES = 512_000;
const ROBOTS_TIMEOUT = 10_000;
/** Milliseconds of a `Crawl-delay` that are honoured at most. */
const LONGEST_DELAY = 10_000;

/** What a portal's robots.txt allows. */
export interface Robots {
  allows(url: string): boolean;
  /** Milliseconds wanted between requests; 0 where it says nothing. */
  delay: number;
  /** Absolute addresses of sitemaps. */
  sitemaps: readonly string[];
}

const NO_RULES: Robots = { allows: () => true, delay: 0, sitemaps: [] };

/** Rules out of the text of a robots.txt that stands at `address`. */
export function parseRobots(address: string, text: string): Robots {
  const rules = robotsParser(address, text);
  const delay = Number(rules.getCrawlDelay(ROBOT) ?? 0) * 1000;
  return {
    allows: url => rules.isAllowed(url, ROBOT) !== false,
    delay: delay > 0 ? Math.min(delay, LONGEST_DELAY) : 0,
    sitemaps: rules.getSitemaps().filter(url => URL.canParse(url)),
  };
}

/**
 * Asks a portal for its robots.txt. One that cannot be had (missing, a server error, no answer) forbids nothing:
 * many portals answer an unknown address with an error page. Never rejects.
 */
export async function askRobots(portal: string, get: typeof fetch, abort?: AbortSignal): Promise<Robots> {
  const address = new URL('/robots.txt', portal).href;
  try {
    return await withTimeLimit(ROBOTS_TIMEOUT, abort, async signal => {
      const response = await get(address, { credentials: 'omit', signal });
      if (response.status === 200) {
        return parseRobots(address, new TextDecoder().decode(await readBody(response, ROBOTS_BYTES)));
      }
      await response.body?.cancel();
      return NO_RULES;
    });
  } catch {
    // No answer: the home page shows whether the portal is there at all.
    return NO_RULES;
  }
}
