import type { Language, Matrix } from '@niemyet/rules';
import { roman } from './numeral.ts';

/** Neighbouring columns of one dimension. */
export interface ColumnGroup {
  dimension: string;
  /** The dimension's number: `I`, `II`, …; empty for one that the matrix does not list. */
  numeral: string;
  title: string;
  /** Index of the first column, and how many there are. */
  start: number;
  size: number;
}

/** The columns in runs of one dimension, in the matrix's own order; an unknown dimension shows its id. */
export function groupColumns(
  matrix: Pick<Matrix, 'columns' | 'dimensions'>,
  language: Language,
): ColumnGroup[] {
  const known = new Map(
    matrix.dimensions.map(({ id, title }, at) => [id, { title: title[language], numeral: roman(at + 1) }]),
  );
  const groups: ColumnGroup[] = [];
  matrix.columns.forEach(({ dimension }, index) => {
    const last = groups.at(-1);
    if (last?.dimension === dimension) last.size += 1;
    else
      groups.push({
        dimension,
        ...(known.get(dimension) ?? { title: dimension, numeral: '' }),
        start: index,
        size: 1,
      });
  });
  return groups;
}
