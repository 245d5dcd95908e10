import type { Expected } from './labels.ts';

/** One label of one home page, and what the engine says of it. */
export interface PageCase {
  page: string;
  cms: string;
  label: string;
  expected: Expected;
  /** Whether any indicator of the label is in the checklist. */
  covered: boolean;
  found: boolean;
  /** What the label rests on, where it says yes. */
  labelled: string;
  /** The texts that were taken for leads: indicator, term, text. */
  taken: string[];
}

/** Cases counted: found of those that say yes in text, found of those that say no; pictures apart. */
export interface Tally {
  name: string;
  yes: number;
  yesFound: number;
  no: number;
  noFound: number;
  image: number;
  imageFound: number;
  unclear: number;
}

function tally(name: string, cases: readonly PageCase[]): Tally {
  const of = (expected: Expected) => cases.filter(item => item.expected === expected);
  const found = (items: readonly PageCase[]) => items.filter(item => item.found).length;
  // What no indicator asks for can only be missed: it counts where it says yes, and not where it says no.
  const no = of('no').filter(item => item.covered);
  const [yes, image] = [of('yes'), of('image-only')];
  return {
    name,
    yes: yes.length,
    yesFound: found(yes),
    no: no.length,
    noFound: found(no),
    image: image.length,
    imageFound: found(image),
    unclear: of('unclear').length,
  };
}

/** Tallies by one property of the cases, in the order of first appearance, and over all. */
export function tallyBy(cases: readonly PageCase[], by: 'label' | 'cms' | 'page'): Tally[] {
  const names = [...new Set(cases.map(item => item[by]))];
  return [
    ...names.map(name =>
      tally(
        name,
        cases.filter(item => item[by] === name),
      ),
    ),
    tally('all', cases),
  ];
}

/** Labels that say yes in text and were not found, then labels that say no and were. */
export function misses(cases: readonly PageCase[]): PageCase[] {
  return [
    ...cases.filter(item => item.expected === 'yes' && !item.found),
    ...cases.filter(item => item.expected === 'no' && item.found),
  ];
}
