import { type Language, type Matrix, verdictWord } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { percent, score } from '../format/number.ts';
import { wordsIn } from '../words/words.ts';
import { toCsv } from './write.ts';

function heads(matrix: Matrix, language: Language): string[] {
  const { column } = wordsIn(language);
  return [
    column.code,
    column.unit,
    column.level,
    column.province,
    column.url,
    column.finishedAt,
    column.status,
    column.score,
    column.coverage,
    column.grade,
    column.rank,
    ...matrix.dimensions.map(({ title }) => title[language]),
    ...matrix.columns.map(({ title }, index) => `${index + 1}. ${title[language]}`),
  ];
}

/**
 * The matrix as CSV, one row per unit: UTF-8 with a byte order mark, RFC 4180, and a `'` before what a
 * spreadsheet would run as a formula. Scores carry the decimal sign of the language, none where there is none.
 */
export function matrixToCsv(matrix: Matrix, options: { language: Language }): string {
  const { language } = options;
  const words = wordsIn(language);
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : score(value, language);
  const rows = matrix.rows.map(({ unit, finishedAt, status, scores, rank, cells }) => [
    unit.code,
    unit.name,
    words.level[unit.level],
    unit.province ?? '',
    unit.url,
    day(finishedAt, language),
    words.status[status],
    number(scores.total),
    percent(scores.coverage),
    scores.grade ?? '',
    rank === null ? '' : String(rank),
    ...matrix.dimensions.map(({ id }) => number(scores.dimensions[id]?.score)),
    ...matrix.columns.map((_, index) => {
      const cell = cells[index];
      return cell ? verdictWord(cell.verdict, language) : '';
    }),
  ]);
  return toCsv([heads(matrix, language), ...rows]);
}
