import type { PageView } from '../site/view.ts';
import { otherNews } from './other-news.ts';
import { isPosting } from './topic.ts';

/** The line below a posting’s heading that says when and by whom has fewer words. */
const BYLINE_WORDS = 16;

/** The posting date of a page that has one: it holds for files and tables without a date of their own. */
export function pageStamps(view: PageView): string[] {
  const others = otherNews(view);
  const { heading, record } = view;
  const isShort = (block: number) =>
    (view.observed.blocks[block]?.words ?? BYLINE_WORDS) < BYLINE_WORDS &&
    record.blocks[block]?.table === undefined;
  const isByline = (block: number) =>
    heading >= 0 &&
    (block === heading + 1 || (block === heading + 2 && isShort(heading + 1))) &&
    isShort(block) &&
    isPosting(view);
  const stamps = record.dates
    .filter(
      ({ role, block }) =>
        (role === 'stamp' || (role === 'text' && isByline(block))) &&
        view.content.has(block) &&
        !others.has(block),
    )
    .map(date => date.date);
  return new Set(stamps).size <= 2 ? stamps : [];
}
