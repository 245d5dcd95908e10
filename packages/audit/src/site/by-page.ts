import type { Site } from './site.ts';
import type { PageView } from './view.ts';

interface Entries<V> {
  /** In the order of the pages. */
  pages: [page: number, held: V][];
  /** How often anything of it has changed. */
  changes: number;
}

/** What stands on pages under some key, page by page, kept in the order of the pages whichever comes first. */
export class ByPage<K, V> {
  private readonly entries = new Map<K, Entries<V>>();
  private readonly held = new Map<number, ReadonlyMap<K, V>>();

  /** Puts what a page holds in the place of what it held before. */
  put(page: number, held: ReadonlyMap<K, V>): void {
    const before = this.held.get(page);
    if (before !== undefined) for (const key of before.keys()) if (!held.has(key)) this.remove(key, page);
    this.held.set(page, held);
    for (const [key, value] of held) this.set(key, page, value);
  }

  /** How often anything under a key has changed. */
  changes(key: K): number {
    return this.entries.get(key)?.changes ?? 0;
  }

  /** The pages that hold something under a key, in their order, with what they hold. */
  of(key: K): readonly (readonly [page: number, held: V])[] {
    return this.entries.get(key)?.pages ?? [];
  }

  private set(key: K, page: number, value: V): void {
    const entries = this.entries.get(key);
    if (entries === undefined) {
      this.entries.set(key, { pages: [[page, value]], changes: 1 });
      return;
    }
    const { pages } = entries;
    entries.changes += 1;
    const at = rankOf(pages, page);
    const known = pages[at];
    if (known?.[0] === page) known[1] = value;
    else pages.splice(at, 0, [page, value]);
  }

  private remove(key: K, page: number): void {
    const entries = this.entries.get(key);
    const at = entries === undefined ? -1 : rankOf(entries.pages, page);
    if (entries?.pages[at]?.[0] !== page) return;
    entries.pages.splice(at, 1);
    entries.changes += 1;
  }
}

/** Where a page stands among others in their order, or would stand: mostly it is the last. */
function rankOf(pages: readonly (readonly [page: number, held: unknown])[], page: number): number {
  let low = 0;
  let high = pages.length;
  if (high > 0 && (pages[high - 1] as readonly [number, unknown])[0] < page) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as readonly [number, unknown])[0] < page) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The views of some pages of a site. */
export function viewsAt(site: Site, pages: Iterable<readonly [page: number, held: unknown]>): PageView[] {
  const views: PageView[] = [];
  for (const [page] of pages) {
    const view = site.views[page];
    if (view !== undefined && view !== null) views.push(view);
  }
  return views;
}
