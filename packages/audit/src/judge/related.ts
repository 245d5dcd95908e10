import type { CompiledChecklist } from '../match/compile.ts';
import { foldWord } from '../match/syllable.ts';
import { wordsOf } from '../match/words.ts';
import { KeptWith } from '../site/kept-with.ts';
import type { PageView } from '../site/view.ts';

const openers = new WeakMap<CompiledChecklist, ReadonlySet<string>>();

/** Pairs of neighbouring words, in the form in which words are compared. */
function pairsOf(text: string): string[] {
  const words = wordsOf(text).map(foldWord);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** Pairs that any title may open with, and pairs that only say a year: they tell nothing of the subject. */
function openingPairs(compiled: CompiledChecklist): ReadonlySet<string> {
  let pairs = openers.get(compiled);
  if (pairs === undefined) {
    const set = compiled.vocabulary.documentOpeners;
    pairs = new Set(compiled.phrases.filter((_, i) => compiled.setsOf[i]?.includes(set)).flatMap(pairsOf));
    openers.set(compiled, pairs);
  }
  return pairs;
}

/**
 * Whether the text under a posting's heading goes on with what the heading says: it holds two neighbouring words of
 * it that are more than an opening (`Thông báo`, `Quyết định`) or a year. A body about something else does not.
 */
export function bodyFollowsHeading(compiled: CompiledChecklist, view: PageView): boolean {
  let known = following.get(view);
  if (known === undefined) {
    known = follows(compiled, view);
    following.set(view, known);
  }
  return known;
}

const following = new KeptWith<PageView, boolean>();

function follows(compiled: CompiledChecklist, view: PageView): boolean {
  const heading = view.record.blocks[view.heading]?.text;
  if (heading === undefined) return false;
  const texts = view.prose.flatMap(i => {
    const block = view.record.blocks[i];
    return block === undefined || i <= view.heading || block.region === 'aside' ? [] : [block.text];
  });
  return followsTitle(compiled, heading, texts);
}

/** Whether texts go on with a title: one of them holds two neighbouring words of it that tell something. */
export function followsTitle(compiled: CompiledChecklist, title: string, texts: readonly string[]): boolean {
  const openings = openingPairs(compiled);
  const wanted = new Set(pairsOf(title).filter(pair => !openings.has(pair) && !/\d/.test(pair)));
  if (wanted.size === 0) return false;
  return texts.some(text => pairsOf(text.slice(0, 4000)).some(pair => wanted.has(pair)));
}
