import type { CompiledChecklist, CompiledIndicator } from './compile.ts';
import { AND } from './phrase-table.ts';
import { foldWord } from './syllable.ts';
import { wordsOf } from './words.ts';

/** A pair of neighbouring words that says which few indicators a text may be about. */
export interface OwnPair {
  /** The numbers of the indicators in whose words it stands, in their order. */
  indicators: readonly number[];
}

/** The pairs by their first word, then by their second, both folded. */
export type OwnPairs = ReadonlyMap<string, ReadonlyMap<string, OwnPair>>;

/** A pair that stands in the words of more indicators tells none of them. */
const MOST_INDICATORS = 3;

/** What few indicators have can only be told among many: these are few of so many at least. */
const MIN_INDICATORS = 20;

/** What says when something is or was says nothing of what it is: numbers, and the words beside them. */
const TIMES: ReadonlySet<string> = new Set(['năm', 'quý', 'tháng', 'ngày'].map(foldWord));
const isTime = (word: string): boolean => TIMES.has(word) || /^\d/.test(word);

const known = new WeakMap<CompiledChecklist, OwnPairs>();

/** The words of a text as pairs are made of them: folded, without those that phrases pass over. */
export function pairWords(text: string): string[] {
  return wordsOf(text)
    .map(foldWord)
    .filter(word => word !== AND);
}

/** Whether a checklist, or the part of one that is asked, has enough indicators to tell what is in the words of few. */
export function tellsWordsApart({ indicators }: CompiledChecklist): boolean {
  return indicators.length >= MIN_INDICATORS;
}

/**
 * The pairs of neighbouring words by which the indicators of a checklist are told from one another: those of an indicator's
 * title, its terms and what its probes look for, that few others use, that no document's title opens with and that do not say when. In Vietnamese two
 * syllables make a word more often than one does, and one alone has many meanings. None of a short checklist.
 */
export function ownPairsOf(compiled: CompiledChecklist): OwnPairs {
  let pairs = known.get(compiled);
  if (pairs === undefined) {
    pairs = tellsWordsApart(compiled) ? gatherPairs(compiled) : new Map();
    known.set(compiled, pairs);
  }
  return pairs;
}

function gatherPairs(compiled: CompiledChecklist): OwnPairs {
  const pairs = new Map<string, Map<string, { indicators: number[] }>>();
  const openers = compiled.vocabulary.documentOpeners;
  const opening = compiled.phrases.filter((_, i) => compiled.setsOf[i]?.includes(openers) === true);
  const opens = new Set(opening.flatMap(phrase => pairsIn(phrase).map(pair => pair.join(' '))));
  for (const [n, indicator] of compiled.indicators.entries()) {
    for (const text of textsOf(indicator)) {
      for (const [first, second] of pairsIn(text)) {
        if (isTime(first) || isTime(second) || opens.has(`${first} ${second}`)) continue;
        let after = pairs.get(first);
        if (after === undefined) {
          after = new Map();
          pairs.set(first, after);
        }
        const pair = after.get(second);
        if (pair === undefined) after.set(second, { indicators: [n] });
        // One beyond the most is kept: it says that there are too many.
        else if (pair.indicators.at(-1) !== n && pair.indicators.length <= MOST_INDICATORS)
          pair.indicators.push(n);
      }
    }
  }
  for (const after of pairs.values())
    for (const [second, { indicators }] of after)
      if (indicators.length > MOST_INDICATORS) after.delete(second);
  return pairs;
}

function textsOf({ indicator, own }: CompiledIndicator): string[] {
  return [indicator.title.vi, ...indicator.terms, ...[...own.keys()].flat()];
}

function pairsIn(text: string): [first: string, second: string][] {
  const words = pairWords(text);
  return words.slice(1).map((word, i) => [words[i] as string, word]);
}
