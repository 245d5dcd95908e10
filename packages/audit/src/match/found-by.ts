import type { PhraseTable } from './phrase-table.ts';
import type { SetsAt } from './set-lists.ts';

/** Index of a set of phrases that are looked for together. */
export type SetId = number;

/** A phrase as one set writes it. */
export interface SetPhrase {
  set: SetId;
  phrase: number;
}

/**
 * What finding a form finds, given the sets of each phrase at its number: the sets of all phrases that fold to the same words, at the number of the first of these
 * forms, each set once, by the first phrase of it. A phrase as it is written goes before what is another form of one.
 */
export function foundBy(
  { sets, numbers }: SetsAt,
  { formsOf, words }: Pick<PhraseTable, 'formsOf' | 'words'>,
): (readonly SetPhrase[] | undefined)[] {
  const { sameAs } = words;
  const found = new Array<SetPhrase[] | undefined>(sameAs.length).fill(undefined);
  /** The sets of forms that several phrases have: few do. */
  const shared = new Map<number, Set<SetId>>();
  const take = (form: number, phrase: number, ids: readonly SetId[]) => {
    const first = sameAs[form] as number;
    const known = found[first];
    if (known === undefined) {
      found[first] = ids.map(set => ({ set, phrase }));
      return;
    }
    let met = shared.get(first);
    if (met === undefined) {
      met = new Set(known.map(({ set }) => set));
      shared.set(first, met);
    }
    for (const set of ids) {
      if (met.has(set)) continue;
      met.add(set);
      known.push({ set, phrase });
    }
  };
  for (const phrase of numbers) take(phrase, phrase, sets[phrase] as readonly SetId[]);
  for (const phrase of numbers) {
    const end = formsOf[phrase + 1] as number;
    for (let form = formsOf[phrase] as number; form < end; form++)
      take(form, phrase, sets[phrase] as readonly SetId[]);
  }
  return found;
}
