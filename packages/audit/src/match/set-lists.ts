import type { SetId } from './found-by.ts';
import type { Numbered } from './numbered.ts';

/** A set, and a list of texts that belong to it. */
export interface SetList {
  set: SetId;
  list: readonly string[];
}

/** What lists of the same phrases are called: parts of a checklist share their lists. */
const NAMES = new WeakMap<readonly string[], string>();

function nameOf(texts: readonly string[]): string {
  let name = NAMES.get(texts);
  if (name === undefined) {
    name = texts.join('\n');
    NAMES.set(texts, name);
  }
  return name;
}

/** Sets by their phrases: indicators ask for the same ones. */
export class SetLists {
  readonly lists: SetList[] = [];
  private readonly ids = new Map<string, SetId>();

  /** The set of some phrases, made where there is none. */
  add(texts: readonly string[]): SetId {
    const name = nameOf(texts);
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const set = this.ids.size;
    this.ids.set(name, set);
    this.lists.push({ set, list: texts });
    return set;
  }
}

/** The sets of texts. */
export interface SetsAt {
  /** Of each text at its number. */
  sets: (SetId[] | undefined)[];
  /** The numbers of those that have any, in order. */
  numbers: Int32Array;
}

/** Which sets each numbered text belongs to. */
export function setsAt(numbered: Numbered, lists: readonly SetList[]): SetsAt {
  const sets = new Array<SetId[] | undefined>(numbered.texts.length).fill(undefined);
  const numbers: number[] = [];
  for (const { set, list } of lists) {
    for (const number of numbered.of(list) ?? []) {
      const known = sets[number];
      if (known === undefined) {
        sets[number] = [set];
        numbers.push(number);
      } else if (known[known.length - 1] !== set) known.push(set);
    }
  }
  return { sets, numbers: Int32Array.from(numbers).sort() };
}
