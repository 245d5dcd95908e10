import { countWords } from '../match/words.ts';
import { type Item, rowAround } from '../site/items.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { PageView } from '../site/view.ts';
import { isPosting } from './topic.ts';

/** A link text of fewer words is no title of a posting. */
const NEWS_WORDS = 4;
/** Titles of one list have so many texts between them at most: a picture’s caption, a teaser, who wrote it when. */
const APART = 8;
/** The heading of a list stands within so many texts before its first title. */
const HEADED = 4;

const known = new KeptWith<PageView, ReadonlySet<number>>();
const NO_BLOCKS: ReadonlySet<number> = new Set();

/**
 * Blocks of a posting in which it links to other postings, below its heading: each with its date, and where several titles follow
 * one another all that stands between them, below the heading of their list and as far behind the last as between two.
 */
export function otherNews(view: PageView): ReadonlySet<number> {
  if (view.heading < 0 || !isPosting(view)) return NO_BLOCKS;
  let blocks = known.get(view);
  if (blocks === undefined) {
    const titles = view.items.filter(item => isTitle(view, item));
    const found = new Set<number>();
    for (const item of titles) addWithDate(found, view, item);
    addLists(
      found,
      view,
      titles.map(({ link }) => link.block),
    );
    blocks = found;
    known.set(view, blocks);
  }
  return blocks;
}

/** Blocks of a posting that are no more than the title of another, below its heading. */
export function otherTitles(view: PageView): ReadonlySet<number> {
  if (view.heading < 0 || !isPosting(view)) return NO_BLOCKS;
  const isWhole = ({ link }: Item) =>
    link.text.length * 2 > (view.record.blocks[link.block]?.text.length ?? 0);
  return new Set(
    view.items.filter(item => isTitle(view, item) && isWhole(item)).map(({ link }) => link.block),
  );
}

/** A title, and no `In ra` or `Quay lại`. */
function isTitle(view: PageView, { link, file, onSite }: Item): boolean {
  return file === '' && onSite && link.block > view.heading && countWords(link.text) >= NEWS_WORDS;
}

function addWithDate(found: Set<number>, { record }: PageView, { link, date }: Item): void {
  const { from, to } = rowAround(record, link.block, link.selector);
  found.add(link.block);
  if (date === undefined) return;
  // A day above the first of them is the posting's own, unless it stands in their row.
  const start = /(?:li|tr|article|dd):nth-child/.test(link.selector) ? from : link.block;
  for (let i = Math.max(start, link.block - 1); i <= Math.min(to, link.block + 2); i++) {
    if (record.dates.some(at => at.block === i && at.date === date)) found.add(i);
  }
}

/** The blocks of lists: from the first title (or the heading above it) to the last. */
function addLists(found: Set<number>, { record, heading }: PageView, titles: readonly number[]): void {
  const all = [...new Set(titles)].sort((a, b) => a - b);
  for (let first = 0; first < all.length; ) {
    let last = first;
    while (last + 1 < all.length && (all[last + 1] as number) - (all[last] as number) <= APART) last += 1;
    if (last > first) {
      const start = all[first] as number;
      const end = all[last] as number;
      let from = start;
      for (let i = start - 1; i > heading && start - i <= HEADED; i--)
        if ((record.blocks[i]?.heading ?? 0) > 0) {
          from = i;
          break;
        }
      const each = end - (all[last - 1] as number);
      for (let i = from; i < Math.min(end + each, record.blocks.length); i++) found.add(i);
    }
    first = last + 1;
  }
}
