import { resolveAddress } from '../read/address.ts';
import type { PageRecord } from '../record/page.ts';

/** In characters: a page with more is one to read. */
const MOST_TEXT = 400;
const MOST_LINKS = 5;

/** Where a page leads that does nothing else: by a meta refresh, or by its first frame. Undefined for any other page. */
export function forwardOf(record: PageRecord): string | undefined {
  const length = record.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > MOST_TEXT || record.links.filter(link => link.via === 'a').length > MOST_LINKS)
    return undefined;
  const refresh = /url\s*=\s*['"]?([^'"\s]+)/i.exec(record.meta.refresh ?? '')?.[1];
  if (refresh === undefined) return record.links.find(link => link.via === 'frame')?.href;
  return resolveAddress(refresh, record.finalUrl);
}
