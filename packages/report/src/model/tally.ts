import { type Matrix, scoreOf, VERDICTS, type Verdict } from '@niemyet/rules';
import { mean } from '../format/number.ts';

const GRADES = ['A', 'B', 'C', 'D'] as const;

/** How many cells carry each verdict. */
export function countVerdicts(cells: readonly ({ verdict: Verdict } | null)[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map(verdict => [verdict, 0])) as Record<Verdict, number>;
  for (const cell of cells) if (cell !== null) counts[cell.verdict] += 1;
  return counts;
}

/** Mean score of one column in percent, over the units that have a score there; null without any. */
export function columnMean(matrix: Pick<Matrix, 'rows'>, column: number): number | null {
  const scores = matrix.rows.map(row => {
    const cell = row.cells[column];
    return cell ? scoreOf(cell.verdict) : null;
  });
  const average = mean(scores);
  return average === null ? null : average * 100;
}

/** What stands above a matrix: how many units, their mean total, their grades and all verdicts. */
export function tallyMatrix(matrix: Matrix) {
  const days = matrix.rows.map(row => row.finishedAt).sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    units: matrix.rows.length,
    mean: mean(matrix.rows.map(row => row.scores.total)),
    grades: GRADES.map(grade => ({
      grade,
      units: matrix.rows.filter(row => row.scores.grade === grade).length,
    })),
    verdicts: countVerdicts(matrix.rows.flatMap(row => row.cells)),
    first: days[0],
    last: days.at(-1),
  };
}
