import { xmlText } from './xml.ts';

/** Addresses taken out of sitemaps at most. */
export const MAX_SITEMAP_PAGES = 2_000;

/** Addresses out of a sitemap: pages, and further sitemaps where it is an index. Broken ones are left out. */
export function parseSitemap(xml: string): { pages: string[]; sitemaps: string[] } {
  const addresses: string[] = [];
  // Parted rather than matched: no text between two marks is looked through twice.
  for (const part of xml.split(/<loc>/i, MAX_SITEMAP_PAGES * 2).slice(1)) {
    const head = part.slice(0, 5_000);
    const end = head.search(/<\/loc>/i);
    const address = end < 0 ? '' : xmlText(head.slice(0, end));
    if (/^https?:\/\/\S{1,4088}$/i.test(address) && isAddress(address)) addresses.push(address);
    if (addresses.length >= MAX_SITEMAP_PAGES) break;
  }
  const isIndex = /<sitemapindex[\s>]/i.test(xml);
  return isIndex ? { pages: [], sitemaps: addresses } : { pages: addresses, sitemaps: [] };
}

function isAddress(text: string): boolean {
  try {
    return new URL(text).host !== '';
  } catch {
    return false;
  }
}
