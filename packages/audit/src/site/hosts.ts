import { hostOf } from '../frontier/address-key.ts';
import type { PageRecord } from '../record/page.ts';

const known = new WeakMap<PageRecord, ReadonlySet<string>>();

/** The hosts that a page links to, found once: what looks for links to few hosts need not look at all links. */
export function hostsOf(record: PageRecord): ReadonlySet<string> {
  let hosts = known.get(record);
  if (hosts === undefined) {
    const found = new Set<string>();
    const own = /^https?:\/\/[^/?#]*\//i.exec(record.finalUrl)?.[0];
    let isOwn = false;
    for (const { href } of record.links) {
      if (href === undefined) continue;
      if (own !== undefined && href.startsWith(own)) isOwn = true;
      else found.add(hostOf(href));
    }
    if (isOwn) found.add(hostOf(record.finalUrl));
    hosts = found;
    known.set(record, hosts);
  }
  return hosts;
}

/** Whether a page links to a host for which `is` holds. */
export function linksToHost(record: PageRecord, is: (host: string) => boolean): boolean {
  for (const host of hostsOf(record)) if (is(host)) return true;
  return false;
}
