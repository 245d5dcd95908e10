import type { Checklist, Criteria, Indicator } from '../schema/checklist.ts';
import type { Probe } from '../schema/probe.ts';
import { type Detail, fillAll } from '../words/fill.ts';
import words from '../words/terms.json' with { type: 'json' };
import type { CheckProblem } from './check.ts';
import { samePhrase } from './phrase.ts';

/** A phrase as the matcher compares it. The matcher is handed in: it belongs to the engine. */
export interface FoldedPhrase {
  /** Its words, folded; empty where there is nothing to match. */
  words: readonly string[];
  /** Whether a text of just this phrase is found by it. */
  findsItself: boolean;
}
export type FoldPhrase = (phrase: string) => FoldedPhrase;

/** Something about a checklist that deserves a second look (`note`), or that cannot be right (`error`). */
export interface Remark extends CheckProblem {
  level: 'error' | 'note';
}

type Path = readonly PropertyKey[];
type Wording = keyof typeof words;

/** A remark in the words of `words/terms.json`. */
export const remark = (level: Remark['level'], path: Path, wording: Wording, detail?: Detail): Remark => ({
  level,
  path,
  message: fillAll(words[wording], detail),
});

interface Phrase extends FoldedPhrase {
  text: string;
  path: Path;
  /** Its words with a space before and behind each: what is in it is in here. */
  spaced: string;
}

const folded = (phrases: readonly string[], path: Path, fold: FoldPhrase): Phrase[] =>
  phrases.map((text, index) => {
    const { words: found, findsItself } = fold(text);
    return { text, path: [...path, index], words: found, findsItself, spaced: ` ${found.join(' ')} ` };
  });

/** What no text can match. */
function unmatchable(phrases: readonly Phrase[]): Remark[] {
  return phrases.flatMap(({ text, path, words: found, findsItself }) => {
    if (found.length === 0) return [remark('error', path, 'term-empty', { phrase: text })];
    return findsItself ? [] : [remark('error', path, 'term-broken', { phrase: text })];
  });
}

/** Whether `part` stands within `whole`, as whole words in a row. */
const holds = (whole: Phrase, part: Phrase): boolean =>
  part.words.length > 0 && whole.spaced.includes(part.spaced);

/** Phrases that the matcher takes for one, where their letters differ. */
function alike(phrases: readonly Phrase[]): Remark[] {
  const first = new Map<string, Phrase>();
  return phrases.flatMap(phrase => {
    const other = first.get(phrase.spaced);
    if (other === undefined) first.set(phrase.spaced, phrase);
    if (phrase.words.length === 0 || other === undefined || samePhrase(other.text, phrase.text)) return [];
    return [remark('note', phrase.path, 'term-same', { phrase: phrase.text, other: other.text })];
  });
}

/** Phrases named in a note on many, at most. */
const EXAMPLES = 3;

/**
 * Phrases that find nothing because a shorter one is in them, in one note. The longer one does tell them apart where the shorter is
 * broad and only says where to look, or where a negative phrase takes back the shorter alone: one longer than that.
 */
function swallowed(
  terms: readonly Phrase[],
  against: readonly Phrase[],
  broad: ReadonlySet<string>,
): Remark[] {
  const found: [Phrase, Phrase][] = [];
  for (const phrase of terms) {
    const { length } = phrase.words;
    if (length < 2) continue;
    const other = terms.find(part => part.words.length < length && holds(phrase, part));
    if (other === undefined || (broad.has(other.spaced) && !broad.has(phrase.spaced))) continue;
    const taken = against.some(({ words }) => other.words.length < words.length && words.length <= length);
    if (!taken) found.push([phrase, other]);
  }
  const [first] = found;
  if (first === undefined) return [];
  const examples = found.slice(0, EXAMPLES).map(([phrase, other]) => `“${phrase.text}” → “${other.text}”`);
  const detail = { count: found.length, examples: examples.join(', ') };
  return [remark('note', first[0].path, 'term-swallowed', detail)];
}

function negatives(terms: readonly Phrase[], against: readonly Phrase[]): Remark[] {
  const shortest = Math.min(...terms.map(term => term.words.length));
  return against.flatMap(phrase => {
    const detail = { phrase: phrase.text };
    const other = terms.find(term => term.words.length === phrase.words.length && holds(term, phrase));
    if (other !== undefined) {
      // Letter by letter the same: told when the checklist is compiled.
      if (samePhrase(other.text, phrase.text)) return [];
      return [remark('error', phrase.path, 'term-negated', { ...detail, other: other.text })];
    }
    const idle = phrase.words.length > 0 && phrase.words.length <= shortest;
    return idle ? [remark('note', phrase.path, 'negative-idle', detail)] : [];
  });
}

/** The lists of phrases that probes carry, by their path. */
function probeLists(criteria: Criteria, path: Path): [Path, readonly string[]][] {
  const lists: [Path, readonly string[]][] = [];
  const take = (probe: Probe, at: Path) => {
    const list = (phrases: readonly string[] | undefined, ...steps: PropertyKey[]) => {
      if (phrases !== undefined) lists.push([[...at, ...steps], phrases]);
    };
    if (probe.probe === 'section') list(probe.contentTerms, 'contentTerms');
    if (probe.probe === 'document') list(probe.terms, 'terms');
    if (probe.probe === 'table') list(probe.columns, 'columns');
    if (probe.probe === 'phrase') {
      list(probe.any, 'any');
      for (const [index, group] of (probe.all ?? []).entries()) list(group, 'all', index);
    }
  };
  for (const [criterion, probes] of Object.entries(criteria)) {
    const at = [...path, criterion];
    if (Array.isArray(probes)) for (const [index, probe] of probes.entries()) take(probe, [...at, index]);
    else if (probes !== undefined) take(probes, at);
  }
  return lists;
}

/**
 * What the matcher makes of an indicator's phrases: those that can never match, those it takes for one, those that
 * swallow one another, those that take nothing back.
 */
export function checkTerms(indicator: Indicator, fold: FoldPhrase): Remark[] {
  const terms = folded(indicator.terms, ['terms'], fold);
  const against = folded(indicator.negativeTerms, ['negativeTerms'], fold);
  const ofProbes = [
    ...probeLists(indicator.criteria, ['criteria']),
    ...indicator.editions.flatMap(({ criteria }, index) =>
      probeLists(criteria, ['editions', index, 'criteria']),
    ),
  ].map(([path, phrases]) => folded(phrases, path, fold));
  const broad = new Set(folded(indicator.broadTerms, [], fold).map(({ spaced }) => spaced));
  return [
    ...[terms, against, ...ofProbes].flatMap(phrases => [...unmatchable(phrases), ...alike(phrases)]),
    ...swallowed(terms, against, broad),
    ...negatives(terms, against),
  ];
}

/** The same for the words that all indicators share. */
export function checkVocabulary(vocabulary: Checklist['vocabulary'], fold: FoldPhrase): Remark[] {
  const { abbreviations: _, facts, ...lists } = vocabulary;
  const all: [Path, readonly string[]][] = [
    ...Object.entries(lists).map(([name, phrases]): [Path, readonly string[]] => [
      ['vocabulary', name],
      phrases ?? [],
    ]),
    ...Object.entries(facts).map(([name, phrases]): [Path, readonly string[]] => [
      ['vocabulary', 'facts', name],
      phrases,
    ]),
  ];
  return all.flatMap(([path, phrases]) => {
    const each = folded(phrases, path, fold);
    return [...unmatchable(each), ...alike(each)];
  });
}
