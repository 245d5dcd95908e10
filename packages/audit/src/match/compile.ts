import {
  type Checklist,
  type Criteria,
  criteriaOn,
  type Indicator,
  isInForce,
  type Probe,
} from '@niemyet/rules';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { foldWord, stripWord } from './syllable.ts';
import { wordsOf } from './words.ts';

/** Index of a set of phrases that are looked for together. */
export type SetId = number;

/** Phrases that every portal uses, by what they tell. */
export type VocabularySets = Record<
  | 'placeholders'
  | 'brokenPages'
  | 'spam'
  | 'spamWarnings'
  | 'personalData'
  | 'formerUnits'
  | 'search'
  | 'rating'
  | 'accessibility'
  | 'documentOpeners'
  | 'unitLevels'
  | 'nameLabels'
  | 'identityLabels'
  | 'accountLabels'
  | 'insuranceLabels'
  | 'phoneLabels'
  | 'birthDateLabels'
  | 'healthLabels'
  | 'amountLabels'
  | 'complainantLabels'
  | 'privateLists'
  | 'publicRoles'
  | 'address'
  | 'phone'
  | 'email'
  | 'hours'
  | 'responsible',
  SetId
>;

/** An indicator ready to be judged on a given day. */
export interface CompiledIndicator {
  indicator: Indicator;
  /** The criteria of the edition in force. */
  criteria: Criteria;
  /** False where every source was out of force on the day. */
  inForce: boolean;
  terms: SetId;
  negatives: SetId;
  /** Those of the terms that only say where to look. */
  broad: SetId;
  /** Own phrases of a probe, by the list object the probe holds. */
  own: ReadonlyMap<readonly string[], SetId>;
}

/** A checklist with all its phrases in one automaton. */
export interface CompiledChecklist {
  checklist: Checklist;
  on: string;
  indicators: readonly CompiledIndicator[];
  vocabulary: VocabularySets;
  /** Text of each phrase as the checklist writes it. */
  phrases: readonly string[];
  /** Sets that each phrase belongs to. */
  setsOf: readonly (readonly SetId[])[];
  words: Automaton;
  /** Marks stripped, for addresses and file names: phrase numbers are those of `slugSets`. */
  slugs: Automaton;
  slugSets: readonly (readonly SetId[])[];
}

/** Parts phrases in Vietnamese lists as a comma would. */
export const AND = foldWord('và');
/** Shorter phrases are too common in addresses to mean anything. */
const MIN_SLUG_WORDS = 2;

function phraseLists(criteria: Criteria): (readonly string[])[] {
  const probes: Probe[] = [criteria.available, criteria.timely, criteria.complete, criteria.convenient]
    .flat()
    .filter(probe => probe !== undefined);
  return probes.flatMap(probe => {
    switch (probe.probe) {
      case 'section':
        return probe.contentTerms === undefined ? [] : [probe.contentTerms];
      case 'document':
        return probe.terms === undefined ? [] : [probe.terms];
      case 'table':
        return probe.columns.map(column => [column]).concat([probe.columns]);
      case 'phrase':
        return [...(probe.any === undefined ? [] : [probe.any]), ...(probe.all ?? [])];
      default:
        return [];
    }
  });
}

const compiled = new WeakMap<Checklist, Map<string, CompiledChecklist>>();
/** Days kept compiled for one checklist. */
const MAX_DAYS = 4;

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
  const index = new Map<string, number>();
  const phrases: string[] = [];
  const setsOf: SetId[][] = [];
  /** By their phrases: indicators ask for the same ones. */
  const sets = new Map<string, SetId>();
  const addSet = (texts: readonly string[]): SetId => {
    const name = texts.join('\n');
    const known = sets.get(name);
    if (known !== undefined) return known;
    const id = sets.size;
    sets.set(name, id);
    for (const text of texts) {
      let phrase = index.get(text);
      if (phrase === undefined) {
        phrase = phrases.length;
        index.set(text, phrase);
        phrases.push(text);
        setsOf.push([]);
      }
      setsOf[phrase]?.push(id);
    }
    return id;
  };
  const slugPhrases: string[][] = [];
  const slugSets: SetId[][] = [];
  const indicators = checklist.indicators.map((indicator): CompiledIndicator => {
    const criteria = criteriaOn(indicator, on);
    const terms = addSet(indicator.terms);
    const own = new Map<readonly string[], SetId>();
    for (const list of phraseLists(criteria)) own.set(list, addSet(list));
    for (const text of [...indicator.terms, ...indicator.urlHints]) {
      const words = wordsOf(text).map(stripWord);
      if (words.length < MIN_SLUG_WORDS && text.length < 8) continue;
      slugPhrases.push(words);
      slugSets.push([terms]);
    }
    return {
      indicator,
      criteria,
      inForce: indicator.sources.some(source => isInForce(source, on)),
      terms,
      negatives: addSet(indicator.negativeTerms),
      broad: addSet(indicator.broadTerms),
      own,
    };
  });
  const { facts, ...lists } = checklist.vocabulary;
  const vocabulary: VocabularySets = {
    placeholders: addSet(lists.placeholders),
    brokenPages: addSet(lists.brokenPages),
    spam: addSet(lists.spam),
    spamWarnings: addSet(lists.spamWarnings),
    personalData: addSet(lists.personalData),
    formerUnits: addSet(lists.formerUnits),
    search: addSet(lists.search),
    rating: addSet(lists.rating),
    accessibility: addSet(lists.accessibility),
    documentOpeners: addSet(lists.documentOpeners),
    unitLevels: addSet(lists.unitLevels ?? []),
    nameLabels: addSet(lists.nameLabels ?? []),
    // A checklist of before these lists has the labels of all kinds in one.
    identityLabels: addSet(lists.identityLabels ?? lists.personalData),
    accountLabels: addSet(lists.accountLabels ?? []),
    insuranceLabels: addSet(lists.insuranceLabels ?? []),
    phoneLabels: addSet(lists.phoneLabels ?? []),
    birthDateLabels: addSet(lists.birthDateLabels ?? []),
    healthLabels: addSet(lists.healthLabels ?? []),
    amountLabels: addSet(lists.amountLabels ?? []),
    complainantLabels: addSet(lists.complainantLabels ?? []),
    privateLists: addSet(lists.privateLists ?? []),
    publicRoles: addSet(lists.publicRoles ?? []),
    address: addSet(facts.address),
    phone: addSet(facts.phone),
    email: addSet(facts.email),
    hours: addSet(facts.hours),
    responsible: addSet(facts.responsible),
  };
  return {
    checklist,
    on,
    indicators,
    vocabulary,
    phrases,
    setsOf,
    words: buildAutomaton(phrases.map(wordsOf), foldWord, word => word === AND),
    slugs: buildAutomaton(slugPhrases, stripWord),
    slugSets,
  };
}
