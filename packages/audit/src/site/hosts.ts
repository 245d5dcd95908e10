import { hostOf } from '../frontier/address-key.ts';
import type { Link, PageRecord } from '../record/page.ts';
import { keptOf } from './kept.ts';
import { KeptWith } from './kept-with.ts';
import type { Site } from './site.ts';
import type { PageView } from './view.ts';

/** Numbers of a page's links by the host they lead to; those within the page's own origin are not told one by one. */
interface Hosts {
  links: ReadonlyMap<string, readonly number[]>;
  own: string;
}

const known = new KeptWith<PageRecord, Hosts>();

/** Found once for a page: what looks for links to few hosts need not look at all links. */
function readHosts(record: PageRecord): Hosts {
  let hosts = known.get(record);
  if (hosts === undefined) {
    const links = new Map<string, number[]>();
    const origin = /^https?:\/\/[^/?#]*\//i.exec(record.finalUrl)?.[0];
    const own = hostOf(record.finalUrl);
    const add = (host: string, index: number) => {
      const list = links.get(host);
      if (list === undefined) links.set(host, [index]);
      else list.push(index);
    };
    for (let index = 0; index < record.links.length; index++) {
      const href = record.links[index]?.href;
      if (href === undefined) continue;
      if (origin === undefined || !href.startsWith(origin)) add(hostOf(href), index);
      else if (!links.has(own)) links.set(own, []);
    }
    hosts = { links, own };
    known.set(record, hosts);
  }
  return hosts;
}

/** The hosts that a page links to, each once. */
export function hostsOf(record: PageRecord): Iterable<string> {
  return readHosts(record).links.keys();
}

/** The links of a page to hosts for which `is` holds, in their order. */
export function linksTo(record: PageRecord, is: (host: string) => boolean): { link: Link; host: string }[] {
  const { links, own } = readHosts(record);
  const found: number[] = [];
  for (const [host, indexes] of links) {
    if (!is(host)) continue;
    if (host === own) {
      return record.links.flatMap(link => {
        const to = link.href === undefined ? undefined : hostOf(link.href);
        return to !== undefined && is(to) ? [{ link, host: to }] : [];
      });
    }
    found.push(...indexes);
  }
  return found
    .sort((a, b) => a - b)
    .map(index => {
      const link = record.links[index] as Link;
      return { link, host: hostOf(link.href as string) };
    });
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
