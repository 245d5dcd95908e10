import { describe, expect, it } from 'vitest';
import { checklist, indicator } from '../testing/checklist.ts';
import { vocabularySets } from './vocabulary-sets.ts';

const { vocabulary } = checklist([indicator()]);

/** The list that each set of a vocabulary was made of. */
function listsOf(of: typeof vocabulary): Record<string, readonly string[] | undefined> {
  const lists: (readonly string[])[] = [];
  const sets = vocabularySets(of, texts => lists.push(texts) - 1);
  return Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, lists[set]]));
}

describe('vocabularySets', () => {
  it('makes a set of each list of phrases, and of each fact', () => {
    const { abbreviations, facts, otherIssuerCodes, ...lists } = vocabulary;
    expect(listsOf(vocabulary)).toEqual({ ...lists, ...facts });
  });
  it('makes an empty set of a list that a checklist of before it has not', () => {
    const { issuerLabels, privateLists, unitLevels, ...before } = vocabulary;
    expect(listsOf(before)).toMatchObject({ issuerLabels: [], privateLists: [], unitLevels: [] });
  });
  it('takes the labels of all kinds for those of a person where only they are listed', () => {
    const { identityLabels, ...before } = vocabulary;
    expect(listsOf(before).identityLabels).toEqual(vocabulary.personalData);
  });
});
