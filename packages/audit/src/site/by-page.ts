import type { Site } from './site.ts';
import type { PageView } from './view.ts';

/** What stands on pages under some key, page by page, kept in the order of the pages whichever comes first. */
export class ByPage<K, V> {
  private readonly lists = new Map<K, { pages: Map<number, V>; sorted: [number, V][] | undefined }>();
  private readonly keys = new Map<number, readonly K[]>();
  private readonly changed = new Map<K, number>();

  /** Puts what a page holds in the place of what it held before. */
  put(page: number, held: ReadonlyMap<K, V>): void {
    for (const key of this.keys.get(page) ?? []) {
      const list = this.lists.get(key);
      if (list === undefined || held.has(key)) continue;
      list.pages.delete(page);
      list.sorted = undefined;
      this.count(key);
    }
    if (held.size === 0) this.keys.delete(page);
    else this.keys.set(page, [...held.keys()]);
    for (const [key, value] of held) this.set(key, page, value);
  }

  /** How often anything under a key has changed. */
  changes(key: K): number {
    return this.changed.get(key) ?? 0;
  }

  private count(key: K): void {
    this.changed.set(key, this.changes(key) + 1);
  }

  private set(key: K, page: number, value: V): void {
    this.count(key);
    const list = this.lists.get(key);
    if (list === undefined) {
      this.lists.set(key, { pages: new Map([[page, value]]), sorted: [[page, value]] });
      return;
    }
    const last = list.sorted?.at(-1)?.[0] ?? -1;
    if (page > last && !list.pages.has(page)) list.sorted?.push([page, value]);
    else list.sorted = undefined;
    list.pages.set(page, value);
  }

  /** The pages that hold something under a key, in their order, with what they hold. */
  of(key: K): readonly (readonly [page: number, held: V])[] {
    const list = this.lists.get(key);
    if (list === undefined) return [];
    list.sorted ??= [...list.pages].sort(([a], [b]) => a - b);
    return list.sorted;
  }
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
