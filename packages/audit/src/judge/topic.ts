import { openedDocument } from '../documents/opened.ts';
import { isAboutElse } from '../documents/subject.ts';
import { isPrintView } from '../frontier/traps.ts';
import type { CompiledIndicator, SetId } from '../match/compile.ts';
import { foldText } from '../match/folded-text.ts';
import { type SetHit, standingHit, type TextHits } from '../match/hits.ts';
import { DOCUMENT_TYPES, type Item } from '../site/items.ts';
import { KeptWith } from '../site/kept-with.ts';
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

/**
 * What opening an item showed: content on the subject, something else, or nothing yet. `scan`: a file of pictures of
 * paper; `unsure`: a title over too short a text; `other-document`: a file that is plainly about something else than its title.
 */
export type Confirmation =
  | 'confirmed'
  | 'picture'
  | 'scan'
  | 'other-document'
  | 'refuted'
  | 'unsure'
  | 'dead'
  | 'pending'
  | 'unopenable'
  | 'off-site';

/** Whether an item holds what its title says. A file is what its name says until it is opened. */
export function confirm(
  site: Site,
  view: PageView,
  item: Item,
  indicator: CompiledIndicator,
  set: SetId,
): Confirmation {
  if (item.file !== '') return confirmFile(site, item, indicator, set);
  const target = targetOfAddress(site, view, item.link.href, item.link.via);
  switch (target.state) {
    case 'file':
      return confirmFile(site, item, indicator, set);
    case 'opened':
      if (isFiledUnder(view, item, target.view, indicator, set)) return 'refuted';
      if (bodySupports(site, target.view, indicator, set)) return 'confirmed';
      if (target.view.broken) return 'dead';
      if (carriesScan(site, target.view)) return 'scan';
      // What its files are about was never told before: no reason to call it refuted.
      if (isPosting(target.view) && attachedFiles(target.view).length > 0) return 'other-document';
      if (isPictured(target.view)) return 'picture';
      return isBriefly(target.view, indicator, set) ? 'unsure' : 'refuted';
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
      // It shows what the page shows that it stands on.
      return isPrintView(target.href) ? 'refuted' : 'pending';
  }
}

/**
 * Whether a link below a title leads to the list that the posting is filed under (`Công khai`): it opens postings under the link's own name, and
 * that is not on the subject. A number names the document itself.
 */
function isFiledUnder(
  from: PageView,
  { index, link, titleBlock }: Item,
  { record, name, items }: PageView,
  indicator: CompiledIndicator,
  set: SetId,
): boolean {
  const own = from.observed.links[index];
  if (titleBlock === undefined || own === undefined || /\d/.test(link.text)) return false;
  const text = foldText(link.text);
  const heading = foldText(record.blocks[name]?.text ?? '');
  if (text === '' || !heading.endsWith(text) || standingHit(own, indicator, set) !== undefined) return false;
  return items.filter(({ date, onSite, file }) => date !== undefined && onSite && file === '').length > 1;
}

function confirmFile(site: Site, item: Item, indicator: CompiledIndicator, set: SetId): Confirmation {
  const document = openedDocument(site, item.link.href);
  if (document?.state === 'scan') return 'scan';
  if (document?.state !== 'text') return 'confirmed';
  return isAboutElse(site, document, indicator, set, item.title) ? 'other-document' : 'confirmed';
}

/** A text of fewer words under a title may go on with it in other words. */
const BRIEF_WORDS = 60;

/** Whether a posting has the right heading over a text too short to tell that it is of something else. */
function isBriefly(view: PageView, indicator: CompiledIndicator, set: SetId): boolean {
  const hits = view.heading < 0 || !isPosting(view) ? undefined : view.observed.blocks[view.heading];
  if (hits === undefined || standingHit(hits, indicator, set) === undefined) return false;
  const words = proseWords(view);
  return words >= BODY_WORDS && words < BRIEF_WORDS;
}

/** Words of running text below a page's heading. */
export function proseWords(view: PageView): number {
  let words = 0;
  for (const i of view.prose) {
    const block = view.record.blocks[i];
    if (block === undefined || i <= view.heading || block.region === 'aside') continue;
    words += view.observed.blocks[i]?.words ?? 0;
  }
  return words;
}

/** Whether a posting carries a file that is a scan. */
export function carriesScan(site: Site, view: PageView): boolean {
  return isPosting(view) && attachedFiles(view).some(item => isScan(site, item));
}

/** Whether a file was opened and is a scan. */
export function isScan(site: Site, item: Item): boolean {
  return openedDocument(site, item.link.href)?.state === 'scan';
}

/** The page an item leads to, where it was opened. */
export function openedView(site: Site, view: PageView, item: Item): PageView | null {
  const target = targetOfAddress(site, view, item.link.href, item.link.via);
  return target.state === 'opened' ? target.view : null;
}

/**
 * Whether the body of an opened page, its headings apart, is on the subject: in words, by a file or table, or
 * by going on with what a heading on the subject says.
 */
export function bodySupports(site: Site, view: PageView, indicator: CompiledIndicator, set: SetId): boolean {
  if (view.broken) return false;
  if (
    attachedFiles(view).some(item => confirmFile(site, item, indicator, set) === 'confirmed') ||
    view.tables.some(table => table.block > view.heading || table.block === view.sheet?.from)
  )
    return true;
  return textSupports(site, view, indicator, set);
}

/** The same by its words alone, files and tables apart. */
function textSupports(site: Site, view: PageView, indicator: CompiledIndicator, set: SetId): boolean {
  if (view.words < BODY_WORDS) return false;
  const on = (i: number) => {
    const hits = view.observed.blocks[i];
    return hits !== undefined && standingHit(hits, indicator, set) !== undefined;
  };
  const name = view.record.blocks[view.heading]?.text;
  // The end of a trail of links repeats the heading.
  if (view.prose.some(i => i !== view.heading && view.record.blocks[i]?.text !== name && on(i))) return true;
  return isPosting(view) && on(view.heading) && bodyFollowsHeading(site.compiled, view);
}

/**
 * The files that all of an item rests on: itself, or those of the posting it opens, where that has neither words on the
 * subject nor a table.
 */
export function restsOn(
  site: Site,
  view: PageView,
  item: Item,
  indicator: CompiledIndicator,
  set: SetId,
): readonly Item[] {
  if (item.file !== '') return [item];
  const opened = openedView(site, view, item);
  return opened === null ? [] : filesBehind(site, opened, indicator, set);
}

/** The files that a posting rests on; none where its own words or a table are on the subject. */
export function filesBehind(
  site: Site,
  view: PageView,
  indicator: CompiledIndicator,
  set: SetId,
): readonly Item[] {
  if (view.tables.some(table => table.block > view.heading && table.block !== view.sheet?.from)) return [];
  return textSupports(site, view, indicator, set) ? [] : attachedFiles(view);
}

const attached = new KeptWith<PageView, readonly Item[]>();

/** Files that an article carries: below its heading, and not one of many other links. */
export function attachedFiles(view: PageView): readonly Item[] {
  let files = attached.get(view);
  if (files === undefined) {
    const from = view.sheet?.from ?? view.heading;
    files = view.items.filter(item => DOCUMENT_TYPES.has(item.file) && item.link.block >= from);
    attached.set(view, files);
  }
  return files;
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
  let links = 0;
  for (const item of view.items) if (item.file === '') links += 1;
  return view.words >= BODY_WORDS || view.sheet !== null
    ? links <= 30
    : links <= 12 && view.tables.length === 0;
}
