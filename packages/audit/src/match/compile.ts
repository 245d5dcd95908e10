import type { Checklist } from '@niemyet/rules';
import type { Automaton } from './automaton.ts';
import { type CompiledIndicator, compileIndicator } from './compiled-indicator.ts';
import { foundBy, type SetId, type SetPhrase } from './found-by.ts';
import { tableOf } from './phrase-table.ts';
import { type SetList, SetLists, setsAt } from './set-lists.ts';
import { slugsOf } from './slugs.ts';
import { type VocabularySets, vocabularySets } from './vocabulary-sets.ts';

export type { CompiledIndicator, OccasionSets } from './compiled-indicator.ts';
export type { SetId, SetPhrase } from './found-by.ts';
export type { VocabularySets } from './vocabulary-sets.ts';

/** A checklist with all its phrases in one automaton, which may find others too: those are in no set. */
export interface CompiledChecklist {
  checklist: Checklist;
  on: string;
  indicators: readonly CompiledIndicator[];
  vocabulary: VocabularySets;
  /** Text of each phrase as the checklist writes it. */
  phrases: readonly string[];
  /** What finding a phrase finds, by the first that folds to the same words: each set once, by its own way to write it. */
  foundBy: readonly (readonly SetPhrase[] | undefined)[];
  /** Sets that each phrase belongs to; none at the number of a phrase of another checklist. */
  setsOf: readonly (readonly SetId[] | undefined)[];
  words: Automaton;
  /** Marks stripped, for addresses and file names: phrase numbers are those of `slugSets`. */
  slugs: Automaton;
  slugSets: readonly (readonly SetId[] | undefined)[];
}

const compiled = new WeakMap<Checklist, Map<string, CompiledChecklist>>();
/** Days kept compiled for one checklist. */
const MAX_DAYS = 4;

/**
 * Prepares a checklist for audits by parts of it (the same head, fewer indicators): they then start in a fraction of the
 * time. `on` is the day whose law counts.
 */
export function prepareChecklist(checklist: Checklist, on: string): void {
  compileChecklist(checklist, on);
}

/** A checklist compiled for the day whose law counts (`YYYY-MM-DD`): once, as long as the checklist object is used. */
export function compileChecklist(checklist: Checklist, on: string): CompiledChecklist {
  let days = compiled.get(checklist);
  if (days === undefined) {
    days = new Map();
    compiled.set(checklist, days);
  }
  let ready = days.get(on);
  if (ready === undefined) {
    ready = compile(checklist, on);
    if (days.size >= MAX_DAYS) days.clear();
    days.set(on, ready);
  }
  return ready;
}

function compile(checklist: Checklist, on: string): CompiledChecklist {
  const sets = new SetLists();
  const slugLists: SetList[] = [];
  const addSet = (texts: readonly string[]): SetId => sets.add(texts);
  const indicators = checklist.indicators.map(indicator => {
    const ready = compileIndicator(indicator, on, addSet);
    for (const texts of [indicator.terms, indicator.urlHints])
      slugLists.push({ set: ready.terms, list: slugsOf(texts) });
    return ready;
  });
  const vocabulary = vocabularySets(checklist.vocabulary, addSet);
  const listOf = ({ list }: SetList) => list;
  const table = tableOf(checklist.vocabulary, sets.lists.map(listOf), slugLists.map(listOf));
  const setsOf = setsAt(table.phrases, sets.lists);
  return {
    checklist,
    on,
    indicators,
    vocabulary,
    phrases: table.phrases.texts,
    foundBy: foundBy(setsOf, table),
    setsOf: setsOf.sets,
    words: table.words,
    slugs: table.inAddresses,
    slugSets: setsAt(table.slugs, slugLists).sets,
  };
}
