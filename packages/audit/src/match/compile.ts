import {
  type Checklist,
  type Criteria,
  criteriaOn,
  type Indicator,
  isInForce,
  type Occasion,
  type Probe,
} from '@niemyet/rules';
import type { Automaton } from './automaton.ts';
import { foundBy, type SetId, type SetPhrase } from './found-by.ts';
import { tableOf } from './phrase-table.ts';
import { type SetList, SetLists, setsAt } from './set-lists.ts';
import { slugsOf } from './slugs.ts';

export type { SetId, SetPhrase } from './found-by.ts';

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
  | 'provinceLevels'
  | 'otherPlaces'
  | 'addressParts'
  | 'issuerLabels'
  | 'otherIssuers'
  | 'carryingOut'
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

/** The phrases by which a portal tells whether there was an occasion. */
export type OccasionSets = Record<keyof Occasion, SetId>;

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
  /** By what the portal may tell whether there was an occasion; null where nothing says so. */
  occasion: OccasionSets | null;
  /** Own phrases of a probe, by the list object the probe holds. */
  own: ReadonlyMap<readonly string[], SetId>;
  /** Those that tell something only together with others, and nothing by themselves. */
  together: ReadonlyMap<readonly string[], SetId>;
}

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

const isTogether = (probe: Probe): boolean => probe.probe === 'phrase' && probe.together !== undefined;

function probesOf({ available, timely, complete, convenient }: Criteria): Probe[] {
  return [available, timely, complete, convenient].flat().filter(probe => probe !== undefined);
}

function phraseLists(probes: readonly Probe[]): (readonly string[])[] {
  return probes.flatMap(probe => {
    switch (probe.probe) {
      case 'section':
        return probe.contentTerms === undefined ? [] : [probe.contentTerms];
      case 'document':
        return probe.terms === undefined ? [] : [probe.terms];
      case 'form':
        return probe.about === undefined ? [] : [probe.about];
      case 'table':
        return probe.columns.map(column => [column]).concat([probe.columns]);
      case 'phrase':
        return [...(probe.any === undefined ? [] : [probe.any]), ...(probe.all ?? [])];
      default:
        return [];
    }
  });
}

function occasionSets(
  occasion: Occasion | undefined,
  addSet: (texts: readonly string[]) => SetId,
): OccasionSets | null {
  if (occasion === undefined) return null;
  const { counted, none, unless, until } = occasion;
  return { counted: addSet(counted), none: addSet(none), unless: addSet(unless), until: addSet(until) };
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
  const indicators = checklist.indicators.map((indicator): CompiledIndicator => {
    const criteria = criteriaOn(indicator, on);
    const terms = addSet(indicator.terms);
    const probes = probesOf(criteria);
    const setsOfLists = (of: readonly Probe[]) =>
      new Map(phraseLists(of).map(list => [list, addSet(list)] as const));
    for (const texts of [indicator.terms, indicator.urlHints])
      slugLists.push({ set: terms, list: slugsOf(texts) });
    return {
      indicator,
      criteria,
      inForce: indicator.sources.some(source => isInForce(source, on)),
      terms,
      negatives: addSet(indicator.negativeTerms),
      broad: addSet(indicator.broadTerms),
      occasion: occasionSets(indicator.occasion, addSet),
      own: setsOfLists(probes.filter(probe => !isTogether(probe))),
      together: setsOfLists(probes.filter(isTogether)),
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
    provinceLevels: addSet(lists.provinceLevels ?? []),
    otherPlaces: addSet(lists.otherPlaces ?? []),
    addressParts: addSet(lists.addressParts ?? []),
    issuerLabels: addSet(lists.issuerLabels ?? []),
    otherIssuers: addSet(lists.otherIssuers ?? []),
    carryingOut: addSet(lists.carryingOut ?? []),
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
