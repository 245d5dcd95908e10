import { addressKey } from './address-key.ts';
import { withoutPageNumber } from './page-number.ts';

/** Pages of one list followed at most: an archive of some years fits, an endless pager does not. */
export const MAX_LIST_PAGES = 20;
/** Addresses counted, and those remembered of one page. */
const MAX_KNOWN = 50_000;
const MAX_NAMED = 200;

const ENDING = /\.(html?|aspx?|php)$/i;

/** The list that an address is a page of: the same for all its pages, the first without a number among them. */
export function listKey(address: string): string {
  const key = addressKey(address) ?? address;
  return withoutPageNumber(key).replace(ENDING, '').replace(/\/+$/, '');
}

interface List {
  /** Indicators whose lead an opened page of the list was. */
  leads: Set<number>;
  /** Of each page read, the addresses that name an indicator and stood on no page of the list before. */
  named: string[][];
  known: Set<string>;
}

/** What the pages of lists held so far, to weigh their next ones. */
export class Lists {
  private readonly lists = new Map<string, List>();
  /** On how many of the pages read an address stands: what is on most of them is the frame's. */
  private readonly stands = new Map<string, number>();
  private pages = 0;
  private promises = new Map<string, number>();

  private of(key: string): List {
    let list = this.lists.get(key);
    if (list === undefined) {
      list = { leads: new Set(), named: [], known: new Set() };
      this.lists.set(key, list);
    }
    return list;
  }

  /** Notes that a page was opened that is a lead of these indicators. */
  opened(address: string, leads: Iterable<number>): void {
    const { leads: known } = this.of(listKey(address));
    for (const lead of leads) known.add(lead);
  }

  /** Notes the addresses on a page that was read, and those of them that name an indicator. */
  read(address: string, all: ReadonlySet<string>, naming: ReadonlySet<string>): void {
    const list = this.of(listKey(address));
    this.pages += 1;
    this.promises.clear();
    for (const href of all) {
      const count = this.stands.get(href);
      if (count !== undefined || this.stands.size < MAX_KNOWN) this.stands.set(href, (count ?? 0) + 1);
    }
    const named = [...naming].filter(href => !list.known.has(href)).slice(0, MAX_NAMED);
    for (const href of named) list.known.add(href);
    list.named.push(named);
  }

  /** Links naming an indicator that a further page of the list may hold: what its last page and all held, averaged. */
  promise(key: string): number {
    let promise = this.promises.get(key);
    if (promise === undefined) {
      promise = this.promiseOf(this.lists.get(key)?.named ?? []);
      this.promises.set(key, promise);
    }
    return promise;
  }

  private promiseOf(pages: readonly (readonly string[])[]): number {
    if (pages.length === 0) return 0;
    const counts = pages.map(named => named.filter(href => !this.isFrame(href)).length);
    const sum = counts.reduce((all, count) => all + count, 0);
    return ((counts.at(-1) ?? 0) + sum / counts.length) / 2;
  }

  /** As the reader of whole portals takes it: on 40 % of the pages, three at least. */
  private isFrame(href: string): boolean {
    const count = this.stands.get(href) ?? 0;
    return count >= 3 && count >= this.pages * 0.4;
  }

  leadsOf(key: string): ReadonlySet<number> | undefined {
    return this.lists.get(key)?.leads;
  }
}
