import type { CompiledChecklist, CompiledIndicator, SetId } from '../match/compile.ts';
import { type SetHit, standingHit, type TextHits } from '../match/hits.ts';
import { DOCUMENT_TYPES, type Item } from '../site/items.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { targetOfAddress } from './leads.ts';
import { bodyFollowsHeading } from './related.ts';

/** Fewer words than this under a title are no text. */
export const BODY_WORDS = 15;

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
export type Confirmation =
  | 'confirmed'
  | 'picture'
  | 'refuted'
  | 'dead'
  | 'pending'
  | 'unopenable'
  | 'off-site';

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
      if (bodySupports(site.compiled, target.view, indicator, set)) return 'confirmed';
      if (target.view.broken) return 'dead';
      return isPictured(target.view) ? 'picture' : 'refuted';
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

/**
 * Whether the body of an opened page, its headings apart, is on the subject: in words, by a file or table, or by
 * going on with what a heading on the subject says.
 */
export function bodySupports(
  compiled: CompiledChecklist,
  view: PageView,
  indicator: CompiledIndicator,
  set: SetId,
): boolean {
  if (view.broken) return false;
  if (attachedFiles(view).length > 0 || view.tables.some(table => table.block > view.heading)) return true;
  if (view.words < BODY_WORDS) return false;
  const on = (i: number) => {
    const hits = view.observed.blocks[i];
    return hits !== undefined && standingHit(hits, indicator, set) !== undefined;
  };
  if (view.prose.some(i => i !== view.heading && on(i))) return true;
  return isPosting(view) && on(view.heading) && bodyFollowsHeading(compiled, view);
}

/** Files that an article carries: below its heading, and not one of many other links. */
export function attachedFiles(view: PageView): Item[] {
  return view.items.filter(item => DOCUMENT_TYPES.has(item.file) && item.link.block >= view.heading);
}

/** A posting whose content is a picture: there to be seen, not to be read by a machine or copied. */
export function isPictured(view: PageView): boolean {
  return (
    isPosting(view) && view.words < BODY_WORDS && view.pictures.some(picture => picture.block >= view.heading)
  );
}

/** A page that is one posting and not a list of postings: it has text or files, and few other links. */
export function isPosting(view: PageView): boolean {
  if (view.home || view.tables.length > 1) return false;
  const links = view.items.filter(item => item.file === '').length;
  return view.words >= BODY_WORDS ? links <= 30 : links <= 12 && view.tables.length === 0;
}
