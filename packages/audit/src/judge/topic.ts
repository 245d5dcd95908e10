import type { CompiledIndicator, SetId } from '../match/compile.ts';
import { type SetHit, standingHit, type TextHits } from '../match/hits.ts';
import type { Site } from '../site/site.ts';
import type { Item, PageView } from '../site/view.ts';
import { targetOfAddress } from './leads.ts';

/** Fewer words than this under a title are no text. */
export const BODY_WORDS = 30;

/** The hit by which an item's title is on the subject, or undefined. */
export function titleHit(
  view: PageView,
  item: Item,
  indicator: CompiledIndicator,
  set: SetId,
): SetHit | undefined {
  const hits = titleHits(view, item);
  return hits === undefined ? undefined : standingHit(hits, indicator, set);
}

/** The matcher's hits of the text that says what an item is. */
export function titleHits(view: PageView, item: Item): TextHits | undefined {
  return item.titleBlock === undefined
    ? view.observed.links[item.index]
    : view.observed.blocks[item.titleBlock];
}

/** What opening an item showed: content on the subject, something else, or nothing yet. */
export type Confirmation = 'confirmed' | 'refuted' | 'dead' | 'pending' | 'unopenable' | 'off-site';

/** Whether an item holds what its title says. A file is what its name says until someone opens it. */
export function confirm(
  site: Site,
  view: PageView,
  item: Item,
  indicator: CompiledIndicator,
  set: SetId,
): Confirmation {
  if (item.file !== '') return 'confirmed';
  const target = targetOfAddress(site, view, item.link.href, item.link.via);
  switch (target.state) {
    case 'file':
      return 'confirmed';
    case 'opened':
      return bodySupports(target.view, indicator, set)
        ? 'confirmed'
        : target.view.broken
          ? 'dead'
          : 'refuted';
    case 'failed':
      return (target.status === 404 || target.status === 410) && site.connection?.kind !== 'offline'
        ? 'dead'
        : 'pending';
    case 'off-site':
      return 'off-site';
    case 'postback':
      return 'unopenable';
    case 'nowhere':
      return item.link.via === 'onclick' ? 'unopenable' : 'dead';
    case 'same-page':
      return 'refuted';
    default:
      return 'pending';
  }
}

/** The page an item leads to, where it was opened. */
export function openedView(site: Site, view: PageView, item: Item): PageView | null {
  const target = targetOfAddress(site, view, item.link.href, item.link.via);
  return target.state === 'opened' ? target.view : null;
}

/** Whether the body of an opened page, its headings apart, is on the subject: in words, or by a file or table. */
export function bodySupports(view: PageView, indicator: CompiledIndicator, set: SetId): boolean {
  if (view.broken) return false;
  if (view.items.some(item => item.file !== '') || view.tables.length > 0) return true;
  if (view.words < BODY_WORDS) return false;
  return view.blocks.some(i => {
    const hits = view.observed.blocks[i];
    const block = view.record.blocks[i];
    if (hits === undefined || block === undefined || i === view.heading) return false;
    return block.heading === 0 && standingHit(hits, indicator, set) !== undefined;
  });
}
