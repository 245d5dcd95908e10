import { addressKey } from '../frontier/address-key.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';

const FRAME: ReadonlySet<string> = new Set(['nav', 'header', 'footer']);

/** What menus and the frame of the portal lead to, by address key: parts of the portal, and no postings with their comments. */
const partsOf = keptOf(
  () => new Set<string>(),
  (parts, { record }, first) => {
    for (const { region, href } of first ? record.links : []) {
      const key = href === undefined || !FRAME.has(region) ? null : addressKey(href);
      if (key !== null) parts.add(key);
    }
  },
);

/** Whether menus or the frame of the portal lead to a page. */
export function isPart(site: Site, view: PageView): boolean {
  const key = addressKey(view.record.finalUrl) ?? '';
  const isLed = (now: Site) => partsOf(now).has(key);
  site.looked?.counted(site, now => Number(isLed(now)));
  return isLed(site);
}
