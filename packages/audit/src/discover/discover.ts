import { type FeedItem, feedLinks, parseFeed } from './feed.ts';
import { MAX_SITEMAP_PAGES, parseSitemap } from './sitemap.ts';

/** Sitemap files asked for at most. */
export const MAX_SITEMAP_FILES = 5;
const MAX_FEED_ITEMS = 200;

/** What looking for the lists that a portal keeps of its own pages needs from outside. */
export interface DiscoverPort {
  /** Text of a file, unpacked and bounded; null where it cannot be had. Must not throw. */
  text(url: string): Promise<string | null>;
  /** Whether an address belongs to the portal and may be asked for. */
  belongs(url: string): boolean;
}

async function sitemapPages(
  origin: string,
  named: readonly string[],
  { text, belongs }: DiscoverPort,
): Promise<string[]> {
  const queue = [...named, `${origin}/sitemap.xml`];
  const seen = new Set<string>();
  const pages = new Set<string>();
  for (let at = queue.shift(); at !== undefined && seen.size < MAX_SITEMAP_FILES; at = queue.shift()) {
    if (seen.has(at) || !belongs(at)) continue;
    seen.add(at);
    const found = parseSitemap((await text(at)) ?? '');
    queue.push(...found.sitemaps);
    for (const page of found.pages) {
      if (pages.size < MAX_SITEMAP_PAGES && belongs(page)) pages.add(page);
    }
  }
  return [...pages];
}

async function feedItems(
  home: { url: string; html: string } | null,
  { text, belongs }: DiscoverPort,
): Promise<FeedItem[]> {
  if (home === null) return [];
  const items = new Map<string, FeedItem>();
  for (const feed of feedLinks(home.html, home.url).filter(belongs)) {
    for (const item of parseFeed((await text(feed)) ?? '', feed)) {
      if (items.size < MAX_FEED_ITEMS && belongs(item.url) && !items.has(item.url)) items.set(item.url, item);
    }
  }
  return [...items.values()];
}

/**
 * The pages that a portal itself lists: those of the sitemaps that robots.txt names and of `/sitemap.xml` (five files,
 * two thousand addresses), and the entries of the feeds that its home page names (three feeds, two hundred
 * entries). No address of another portal. Rejects only where the port does.
 */
export async function discover(
  origin: string,
  named: readonly string[],
  home: { url: string; html: string } | null,
  port: DiscoverPort,
): Promise<{ sitemap: string[]; feed: FeedItem[] }> {
  return { sitemap: await sitemapPages(origin, named, port), feed: await feedItems(home, port) };
}
