import type { Connection, FetchOutcome } from '@niemyet/audit';
import { discoverPages } from './discover.ts';
import { inspectHttps } from './https.ts';
import type { Ask } from './redirects.ts';
import type { RobotsRules } from './robots.ts';

/** A portal whose home page was had. */
export interface AnsweringPortal {
  /** Where its home page stands. */
  url: string;
  home: FetchOutcome;
  rules: Promise<RobotsRules>;
  /** Whether an address lies within it. */
  has: (url: string) => boolean;
  maxRedirects: number;
}

/** What its two schemes do, and the pages that it lists itself. Never rejects. */
export async function lookAtConnection(
  ask: Ask,
  portal: AnsweringPortal,
  signal?: AbortSignal,
): Promise<Connection> {
  const { url, home, rules, has, maxRedirects } = portal;
  const { origin } = new URL(url);
  const page = home.kind === 'html' ? { url: home.finalUrl, html: home.html } : null;
  const belongs = (allows: RobotsRules['allows']) => (at: string) =>
    URL.canParse(at) && has(at) && allows(at);
  const [https, listed] = await Promise.all([
    inspectHttps(ask, url, maxRedirects, signal),
    rules.then(({ sitemaps, allows }) =>
      discoverPages(ask, { origin, sitemaps, home: page, belongs: belongs(allows) }, signal),
    ),
  ]);
  return { kind: 'live', ...https, ...listed, sitemapTried: true };
}
