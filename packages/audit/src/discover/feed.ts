import { xmlText } from './xml.ts';

/** Entries taken out of one feed at most: more than a feed shows. */
export const MAX_FEED_ITEMS = 100;
/** How much of a page is looked through for the feeds it names. */
const HEAD = 65_536;
const MAX_FEEDS = 3;
const MAX_TITLE = 300;

/** What a feed says of one page. */
export interface FeedItem {
  url: string;
  title: string;
  /** Day it was posted or last changed, `YYYY-MM-DD` in Vietnam. */
  date?: string;
}

function resolve(address: string, base: string): string | null {
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s"'>]{1,2000}))`, 'i').exec(tag);

function attributeText(tag: string, name: string): string {
  const found = attribute(tag, name);
  return xmlText(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
}

/** Addresses of the RSS and Atom feeds that the head of a page names, three at most. */
export function feedLinks(html: string, base: string): string[] {
  const found = new Set<string>();
  for (const [tag] of html.slice(0, HEAD).matchAll(/<link\s[^<>]{1,2000}>/gi)) {
    if (!/^application\/(rss|atom)\+xml$/i.test(attributeText(tag, 'type'))) continue;
    if (!/(^|\s)alternate(\s|$)/i.test(attributeText(tag, 'rel'))) continue;
    const address = resolve(attributeText(tag, 'href'), base);
    if (address !== null) found.add(address);
    if (found.size >= MAX_FEEDS) break;
  }
  return [...found];
}

/** Text of the first element of one of these names; `''` where there is none that ends. */
function elementText(entry: string, ...names: string[]): string {
  for (const name of names) {
    const tag = new RegExp(`<${name}(?:\\s[^<>]{0,200})?>`, 'i').exec(entry);
    if (tag === null) continue;
    const rest = entry.slice(tag.index + tag[0].length);
    const end = rest.toLowerCase().indexOf(`</${name.toLowerCase()}>`);
    if (end > 0) return xmlText(rest.slice(0, Math.min(end, 5_000)));
  }
  return '';
}

/** Vietnam keeps one time all year, seven hours ahead. */
function dayOf(text: string): string | undefined {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * The entries of an RSS or Atom feed, newest first where they say when; those without an address or a title are left
 * out. Takes anything: what is no feed has none.
 */
export function parseFeed(xml: string, base: string): FeedItem[] {
  const items: FeedItem[] = [];
  const entries = xml.split(/<(?:item|entry)[\s>]/i, MAX_FEED_ITEMS + 1).slice(1);
  for (const whole of entries) {
    const entry = whole.slice(0, 20_000);
    const tag = /<link\s[^<>]{1,2000}>/i.exec(entry)?.[0] ?? '';
    const address = elementText(entry, 'link') || attributeText(tag, 'href');
    const url = address === '' ? null : resolve(address, base);
    const title = elementText(entry, 'title').slice(0, MAX_TITLE);
    if (url === null || title === '') continue;
    const date = dayOf(elementText(entry, 'pubDate', 'dc:date', 'published', 'updated'));
    items.push({ url, title, ...(date === undefined ? {} : { date }) });
  }
  return items.sort((a, b) =>
    (a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0,
  );
}
