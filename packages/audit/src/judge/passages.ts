import type { TextHits } from '../match/hits.ts';
import { pairWords } from '../match/own-pairs.ts';
import type { Region } from '../record/page.ts';
import type { PageView } from '../site/view.ts';
import { titleHits } from './topic.ts';

/** A short text of a page, or what a page opens with. */
export interface Passage {
  view: PageView;
  /** The block that it is, stands in or begins with. */
  block: number;
  text: string;
  selector: string;
  region: Region;
  hits: readonly TextHits[];
  words: readonly string[];
}

/** What a text is about stands in its first words. */
const PASSAGE_WORDS = 60;
const PASSAGE_LENGTH = 600;
/** Passages of one page that are looked at. */
const MAX_OF_PAGE = 500;
/** Stands between blocks: no pair goes over their end, and it is no word. */
export const END = '';

/**
 * What a page says in short: its name with the first words below it, the titles of what it links to, its short blocks. Not what stands in
 * tables (a list of procedures names many subjects, and says nothing of them) or beside the page.
 */
export function passagesOf(view: PageView): Passage[] {
  const passages: Passage[] = [];
  const { record, observed } = view;
  const words = (text: string) => pairWords(text.slice(0, PASSAGE_LENGTH)).slice(0, PASSAGE_WORDS);
  if (!view.home && view.placeholder === undefined) passages.push(...openingOf(view));
  for (const item of view.items) {
    const { link, title, onSite, titleBlock } = item;
    const hits = titleHits(view, item);
    if (passages.length >= MAX_OF_PAGE || hits === undefined) break;
    if (!onSite || link.region === 'aside' || titleBlock !== undefined) continue;
    const { selector, region } = link;
    passages.push({
      view,
      block: link.block,
      text: title,
      selector,
      region,
      hits: [hits],
      words: words(title),
    });
  }
  for (const i of view.blocks) {
    if (passages.length >= MAX_OF_PAGE) break;
    const block = record.blocks[i];
    const hits = observed.blocks[i];
    if (block === undefined || hits === undefined || hits.words > PASSAGE_WORDS) continue;
    if (block.region === 'aside' || block.table !== undefined) continue;
    const { text, selector, region } = block;
    passages.push({ view, block: i, text, selector, region, hits: [hits], words: words(text) });
  }
  return passages;
}

/** The name of a page with the first words below it. */
function openingOf(view: PageView): Passage[] {
  const { record, observed, heading } = view;
  const head = record.blocks[heading];
  const headHits = head === undefined ? observed.title : observed.blocks[heading];
  if (headHits === undefined) return [];
  const words = pairWords((head?.text ?? record.title).slice(0, PASSAGE_LENGTH));
  const hits = [headHits];
  let shown = heading;
  for (const i of view.blocks) {
    if (words.length >= PASSAGE_WORDS) break;
    const block = record.blocks[i];
    const own = observed.blocks[i];
    if (i <= heading || block === undefined || own === undefined || block.region === 'aside') continue;
    if (shown < 0) shown = i;
    words.push(END, ...pairWords(block.text.slice(0, PASSAGE_LENGTH)));
    hits.push(own);
  }
  const block = record.blocks[shown];
  if (block === undefined) return [];
  const { text, selector, region } = block;
  return [{ view, block: shown, text, selector, region, hits, words: words.slice(0, PASSAGE_WORDS) }];
}
