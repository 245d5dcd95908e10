import { hostOf } from '../frontier/address-key.ts';
import type { PageRecord } from '../record/page.ts';
import { keptOf } from './kept.ts';
import type { Site } from './site.ts';
import type { PageView } from './view.ts';

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

const linking = keptOf(
  () => new Map<string, number[]>(),
  (pages, { page, record }, first) => {
    for (const host of first ? hostsOf(record) : []) {
      const list = pages.get(host);
      if (list === undefined) pages.set(host, [page]);
      else list.push(page);
    }
  },
);

/** The pages that link to a host for which `is` holds, in their order. */
export function viewsLinkingTo(site: Site, is: (host: string) => boolean): PageView[] {
  const found = new Set<number>();
  for (const [host, pages] of linking(site)) if (is(host)) for (const page of pages) found.add(page);
  return [...found].sort((a, b) => a - b).flatMap(page => site.views[page] ?? []);
}

/** Whether a page links to a host for which `is` holds. */
export function linksToHost(record: PageRecord, is: (host: string) => boolean): boolean {
  for (const host of hostsOf(record)) if (is(host)) return true;
  return false;
}
