import type { Checklist } from '@niemyet/rules';
import type { SetId } from './found-by.ts';

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
  | 'eventOpeners'
  | 'unitLevels'
  | 'provinceLevels'
  | 'otherPlaces'
  | 'placeWords'
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

/** Makes the sets of a checklist's vocabulary; `addSet` gives the number of a list of phrases. */
export function vocabularySets(
  { facts, ...lists }: Checklist['vocabulary'],
  addSet: (texts: readonly string[]) => SetId,
): VocabularySets {
  return {
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
    eventOpeners: addSet(lists.eventOpeners ?? []),
    unitLevels: addSet(lists.unitLevels ?? []),
    provinceLevels: addSet(lists.provinceLevels ?? []),
    otherPlaces: addSet(lists.otherPlaces ?? []),
    placeWords: addSet(lists.placeWords ?? []),
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
}
