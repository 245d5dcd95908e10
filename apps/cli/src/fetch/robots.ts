import robotsParser from 'robots-parser';
import type { Ask } from './redirects.ts';
import { follow } from './redirects.ts';

/** RFC 9309: a crawler must read at least 500 KiB; beyond that it need not. */
const MAX_BYTES = 512_000;

/** What a host's robots.txt says to us. */
export interface RobotsRules {
  allows(url: string): boolean;
  /** Milliseconds between two requests, 0 where it asks for none. */
  crawlDelayMs: number;
  /** Absolute addresses of sitemaps. */
  sitemaps: readonly string[];
}

const NO_RULES: RobotsRules = { allows: () => true, crawlDelayMs: 0, sitemaps: [] };

/** The rules of a robots.txt that stands at `url`, for the program of this User-Agent. */
export function parseRobots(url: string, text: string, userAgent: string): RobotsRules {
  const robots = robotsParser(url, text);
  const delay = Number(robots.getCrawlDelay(userAgent) ?? 0);
  return {
    allows: address => robots.isAllowed(address, userAgent) !== false,
    crawlDelayMs: Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0,
    sitemaps: robots.getSitemaps().filter(address => URL.canParse(address)),
  };
}

/**
 * The rules of the host of `origin`. Where there is no robots.txt that can be had (missing, a server error, no
 * answer), nothing is forbidden: many portals answer an unknown address with an error page.
 */
export async function fetchRobots(
  ask: Ask,
  origin: string,
  userAgent: string,
  signal?: AbortSignal,
): Promise<RobotsRules> {
  const url = `${origin}/robots.txt`;
  const followed = await follow(ask, url, { maxRedirects: 5, maxBytes: MAX_BYTES, signal });
  if (!followed.ok || followed.answer.status !== 200) return NO_RULES;
  return parseRobots(url, new TextDecoder().decode(followed.answer.body), userAgent);
}
