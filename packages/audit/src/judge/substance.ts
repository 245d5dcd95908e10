import type { TextHits } from '../match/hits.ts';
import { foldWord } from '../match/syllable.ts';
import { wordsOf } from '../match/words.ts';
import { type Item, rowAround } from '../site/items.ts';
import { keptOf } from '../site/kept.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';
import { type About, itemsIn } from './about.ts';
import { titleWords } from './entry.ts';
import { isDatedPosting } from './posting.ts';
import { bodyFollowsHeading } from './related.ts';
import { attachedFiles, BODY_WORDS, proseWords, titleHits } from './topic.ts';

/** A cell or title of at least this many words, what any title may open with apart, says what it is. */
const TELLING_WORDS = 3;
/** Nobody fills in so many rows to try a table out. */
const FILLED_ROWS = 3;
/** A text of fewer words may be the caption of something that is not read. */
const FULL_TEXT_WORDS = 60;

/**
 * What a page about a subject holds, where none of it proved the subject: `nothing` of its own, a text about `another`
 * subject throughout, or `something` that cannot be told.
 */
export type Substance = 'nothing' | 'another' | 'something';

/** What stands on a page to which a title, an entry or its heading promises the subject. */
export function substanceOf(site: Site, { view }: About): Substance {
  if (view.broken) return 'nothing';
  if (!isDatedPosting(site, view)) return 'something';
  if (attachedFiles(view).length > 0 || view.tables.length > 0 || view.pictures.length > 0)
    return 'something';
  const asks = view.forms.some(form => form.fields.some(field => field.type === 'textarea'));
  if (asks || hasUnreadFrame(site, view)) return 'something';
  const words = proseWords(view);
  if (words < BODY_WORDS) return 'nothing';
  return words >= FULL_TEXT_WORDS && !bodyFollowsHeading(site.compiled, view) ? 'another' : 'something';
}

/** Frames of controls, such as a calendar's: they show a picture or nothing. */
const NO_CONTENT = /^(?:about:|javascript:|$)|\/blank\.|\.(?:gif|png|jpe?g|svg)(?:[?#]|$)/i;

const framed = keptOf(
  () => new Map<string, number>(),
  (counts, { record }, first) => {
    for (const src of first ? new Set(record.frames.map(frame => frame.src)) : [])
      counts.set(src, (counts.get(src) ?? 0) + 1);
  },
);

/** True where a page shows something in a frame that was not read, and that no other page shows (a map, a fanpage). */
export function hasUnreadFrame(site: Site, view: PageView): boolean {
  const { frames } = view.record;
  return (
    frames.length > 0 &&
    frames.some(({ read, src }) => !read && !NO_CONTENT.test(src) && (framed(site).get(src) ?? 0) <= 1)
  );
}

/**
 * True where a table was filled in: a row says what it is, by the title of what it links to, else by a cell; or there are
 * several. Words that only repeat the head of a column say nothing.
 */
export function isFilledTable(site: Site, view: PageView, table: number): boolean {
  const heads = (view.record.tables[table]?.headers ?? []).map(head => wordsOf(head).map(foldWord));
  const least = (view.record.tables[table]?.rows ?? 0) >= FILLED_ROWS ? 1 : TELLING_WORDS;
  const tells = (hits: TextHits | undefined, text: string) =>
    hits !== undefined &&
    titleWords(site.compiled, hits, text) >= least &&
    !heads.some(head => repeats(head, wordsOf(text).map(foldWord)));
  const linked = new Set<number>();
  const own = new Set<number>();
  const items = view.items.filter(item => tableOf(view, item) === table);
  // A row is what its own link says; where that says nothing, the cell beside it does.
  for (const item of [...items.filter(isSelfTitled), ...items.filter(item => !isSelfTitled(item))]) {
    const row = rowAround(view.record, item.link.block, item.link.selector);
    if (isSelfTitled(item)) own.add(row.from);
    else if (own.has(row.from)) continue;
    if (tells(titleHits(view, item), item.title)) return true;
    for (let i = row.from; i <= row.to; i++) linked.add(i);
  }
  return view.blocks.some(i => {
    const block = view.record.blocks[i];
    return block?.table === table && !linked.has(i) && tells(view.observed.blocks[i], block.text);
  });
}

/**
 * The title of a file that hangs on a page about a subject and says nothing of what it is (`Tải về`): undefined where there is
 * none, or only in a table that nobody filled in.
 */
export function untoldFile(site: Site, about: About): string | undefined {
  const { view } = about;
  if (view.broken) return undefined;
  for (const item of itemsIn(about)) {
    const hits = titleHits(view, item);
    if (item.file === '' || hits === undefined) continue;
    if (titleWords(site.compiled, hits, item.title) >= TELLING_WORDS) continue;
    const table = tableOf(view, item);
    if (table === undefined || isFilledTable(site, view, table)) return item.title;
  }
  return undefined;
}

const isSelfTitled = (item: Item): boolean => item.titleBlock === undefined;

/** The data table in whose row an item stands; a picture that is a link has no text of its own there. */
function tableOf({ record }: PageView, { link }: Item): number | undefined {
  const own = record.blocks[link.block]?.table;
  if (own !== undefined || !link.selector.includes('>tr:')) return own;
  return record.blocks[rowAround(record, link.block, link.selector).from]?.table;
}

/** A cell that holds all words of a column's head and hardly any other. */
function repeats(head: readonly string[], words: readonly string[]): boolean {
  return head.length > 0 && words.length - head.length <= 2 && head.every(word => words.includes(word));
}
