import type { CompiledIndicator, SetId } from '../match/compile.ts';
import { matchText, standingHit } from '../match/hits.ts';
import { rowAround } from '../site/items.ts';
import type { Site } from '../site/site.ts';
import type { PageView } from '../site/view.ts';

/** A stretch of a page that is searched. */
export interface Stretch {
  view: PageView;
  from: number;
  to: number;
}

/** In a longer text what stands in another sentence is of something else. */
const LONG_TEXT = 300;
/** Below a name: its address, its telephone. */
const BELOW = 3;
const SENTENCE = /(?<=[.;!?])\s+(?=[\p{Lu}\d+–-])/u;
/** Digits of a telephone number, or an address of mail. */
const REACHED = /\d(?:[\s.()-]*\d){6,11}|@|\[at\]/;

/** What stands by the phrases of a set within a stretch: their row, or their block and the next ones. */
export function besideHits(
  site: Site,
  indicator: CompiledIndicator,
  { view, from, to }: Stretch,
  set: SetId,
): Stretch[] {
  const beside: Stretch[] = [];
  for (let i = from; i < Math.min(to, view.record.blocks.length); i++) {
    const block = view.record.blocks[i];
    const hits = view.observed.blocks[i];
    if (block === undefined || hits === undefined || block.hidden === true) continue;
    if (standingHit(hits, indicator, set) === undefined) continue;
    if (block.text.length > LONG_TEXT) {
      if (isReachedNear(site, indicator, block.text, set)) beside.push({ view, from: i, to: i + 1 });
      continue;
    }
    const row = rowAround(view.record, i, block.selector);
    const last = row.marked && row.to > row.from ? row.to : i + BELOW;
    beside.push({ view, from: row.marked ? row.from : i, to: last + 1 });
  }
  return beside;
}

/** Whether the sentence of a long text in which a phrase stands, or the next, says how to reach someone. */
function isReachedNear(site: Site, indicator: CompiledIndicator, text: string, set: SetId): boolean {
  const sentences = text.slice(0, 4000).split(SENTENCE);
  return sentences.some((sentence, n) => {
    if (standingHit(matchText(site.compiled, sentence), indicator, set) === undefined) return false;
    return REACHED.test(sentence) || REACHED.test(sentences[n + 1] ?? '');
  });
}
