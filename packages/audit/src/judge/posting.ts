import { foldText } from '../match/folded-text.ts';
import { ByPage } from '../site/by-page.ts';
import type { Item } from '../site/items.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { isPart } from './parts.ts';
import { isPosting } from './topic.ts';

function addressesOf({ steps }: Site, { page, record }: PageView): ReadonlySet<string> {
  return new Set([record.finalUrl, steps[page]?.request.url ?? record.url]);
}

/** Pages by the addresses at which they stand; each also by that at which it was asked for. */
const standing = keptOf(
  () => new Map<string, number[]>(),
  (pages, view, first, site) => {
    const { page } = view;
    for (const address of first ? addressesOf(site, view) : []) {
      const list = pages.get(address);
      if (list === undefined) pages.set(address, [page]);
      else list.push(page);
    }
  },
);

/** Dated items by the address that they open. */
const dated = keptOf(
  () => new ByPage<string, Item[]>(),
  (items, view) => {
    const held = new Map<string, Item[]>();
    for (const item of view.items) {
      const { date, link } = item;
      if (date === undefined || link.href === undefined) continue;
      const list = held.get(link.href);
      if (list === undefined) held.set(link.href, [item]);
      else list.push(item);
    }
    items.put(view.page, held);
  },
);

const isHeadedPosting = (view: PageView | null | undefined): boolean =>
  view !== null && view !== undefined && !view.home && view.heading >= 0 && isPosting(view);

/**
 * True for a page that a dated item of another page opens under its own heading: one posting. What else it links to is
 * other news. A list of postings that a menu leads to is none, though each of them may name it as its
 * section.
 */
export function isDatedPosting(site: Site, view: PageView): boolean {
  if (!isHeadedPosting(view) || (listsPostings(view) && isPart(site, view))) return false;
  const heading = foldText(view.record.blocks[view.name]?.text ?? '');
  if (heading === '') return false;
  const opensIt = ({ title, link }: Item) =>
    foldText(title).startsWith(heading) || foldText(link.text).startsWith(heading);
  for (const address of addressesOf(site, view)) {
    // Where two pages stood at one address, the later one is meant.
    const meant = standing(site)
      .get(address)
      ?.findLast(page => isHeadedPosting(site.views[page]));
    site.looked?.counted(site, now => standing(now).get(address)?.length ?? 0);
    if (meant !== view.page) continue;
    site.looked?.under(site, dated, address);
    for (const [page, items] of dated(site).of(address))
      if (page !== view.page && items.some(opensIt)) return true;
  }
  return false;
}

const listsPostings = ({ items }: PageView): boolean =>
  items.some(({ date, onSite, file }) => date !== undefined && onSite && file === '');
