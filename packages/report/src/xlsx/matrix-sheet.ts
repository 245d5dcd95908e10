import type { Language, Matrix } from '@niemyet/rules';
import { day } from '../format/date.ts';
import { mean } from '../format/number.ts';
import type { Entry, UnitEntries } from '../model/entries.ts';
import { groupColumns } from '../model/groups.ts';
import { roman } from '../model/numeral.ts';
import { columnMean, tallyMatrix } from '../model/tally.ts';
import { fill, wordsIn } from '../words/words.ts';
import {
  BORDERED,
  countCell,
  HEAD,
  SOFT,
  scoreCell,
  shareCell,
  TITLE,
  textCell,
  verdictCell,
} from './cells.ts';
import type { SheetCell, SheetDraft } from './sheet.ts';

const CENTRE: Partial<SheetCell> = { ...BORDERED, align: 'center', alignVertical: 'center' };
const HEAD_ROWS = 5;

function subtitle(matrix: Matrix, language: Language): string {
  const words = wordsIn(language).matrix;
  const { first, last } = tallyMatrix(matrix);
  const [from, to] = [first, last].map(instant =>
    instant === undefined ? undefined : day(instant, language),
  );
  const period = from === to ? words.auditedOn : words.auditedFrom;
  const version = fill(words.version, { version: matrix.checklist.version });
  return [
    `${words.round} ${matrix.round}`,
    `${matrix.checklist.title[language]}, ${version}`,
    ...(from === undefined || to === undefined ? [] : [fill(period, { from, to })]),
  ].join(' · ');
}

/** A heading over `size` columns: the cells it covers are null. */
function spread(text: string, size: number): (SheetCell | null)[] {
  return [
    textCell(text, { ...HEAD, height: 42, columnSpan: size }),
    ...Array.from({ length: size - 1 }, () => null),
  ];
}

function heads(matrix: Matrix, language: Language): (SheetCell | null)[][] {
  const { column, matrix: words } = wordsIn(language);
  const fixed = [column.code, column.unit, column.score, column.coverage, column.grade, column.rank];
  const top = fixed.map(text => textCell(text, { ...HEAD, rowSpan: 2 }));
  const groups = groupColumns(matrix, language).flatMap(({ numeral, title, size }) =>
    spread(`${numeral}. ${title}`, size),
  );
  const dimensions = matrix.dimensions.map(({ title }, index) =>
    textCell(`${roman(index + 1)}. ${title[language]}`, { ...HEAD, fontSize: 9, fontStyle: 'italic' }),
  );
  const indicators = matrix.columns.map(({ title, severity }, index) => {
    const weight: Partial<SheetCell> = severity === 'mandatory' ? {} : { fontStyle: 'italic' };
    return textCell(`${index + 1}. ${title[language]}`, { ...HEAD, ...weight, fontSize: 9, height: 112 });
  });
  const scores = matrix.dimensions.length > 0 ? spread(words.dimensionScores, matrix.dimensions.length) : [];
  return [
    [...top, ...scores, ...groups],
    [...fixed.map(() => null), ...dimensions, ...indicators],
  ];
}

function entryCell(
  { cell, number }: Entry,
  unit: number,
  language: Language,
  findingPlace: FindingPlace,
): SheetCell {
  if (cell === null) return textCell('·', CENTRE);
  const emphasis: Partial<SheetCell> =
    cell.by === 'inspector' ? { fontStyle: 'italic', fontWeight: 'bold' } : {};
  // Why a portal was unreached is the same in its whole row; LibreOffice does not wrap a linked cell.
  const place = cell.verdict === 'unreached' ? undefined : findingPlace(unit, number);
  const link = cell.link === undefined ? { ...(place === undefined ? {} : { place }) } : { link: cell.link };
  return { ...verdictCell(cell.verdict, language, { fontSize: 10, height: 32, ...emphasis }), ...link };
}

/** Where the row of a unit's finding stands in the sheet of findings. */
export type FindingPlace = (unit: number, number: number) => string | undefined;

/** The sheet of units × indicators: verdicts in words on their colours, scores as numbers, means below. */
export function matrixSheet(
  matrix: Matrix,
  units: readonly UnitEntries[],
  language: Language,
  findingPlace: FindingPlace,
): SheetDraft {
  const words = wordsIn(language);
  const rows = units.map(({ row, entries }, index) => [
    textCell(row.unit.code, CENTRE),
    textCell(row.unit.name, { ...BORDERED, fontWeight: 'bold', wrap: true, alignVertical: 'center' }),
    scoreCell(row.scores.total, language, { ...CENTRE, fontWeight: 'bold' }),
    shareCell(row.scores.coverage, CENTRE),
    textCell(row.scores.grade ?? '', CENTRE),
    countCell(row.rank, CENTRE),
    ...matrix.dimensions.map(({ id }) =>
      scoreCell(row.scores.dimensions[id]?.score ?? null, language, CENTRE),
    ),
    ...entries.map(entry => entryCell(entry, index, language, findingPlace)),
  ]);
  const foot = { ...CENTRE, fontWeight: 'bold', backgroundColor: '#eef1f5' } satisfies Partial<SheetCell>;
  const means = [
    { ...foot },
    textCell(words.matrix.mean, { ...foot, align: 'left', height: 24 }),
    scoreCell(mean(matrix.rows.map(row => row.scores.total)), language, foot),
    { ...foot },
    { ...foot },
    { ...foot },
    ...matrix.dimensions.map(({ id }) =>
      scoreCell(mean(matrix.rows.map(row => row.scores.dimensions[id]?.score ?? null)), language, foot),
    ),
    ...matrix.columns.map((_, index) => scoreCell(columnMean(matrix, index), language, foot)),
  ];
  return {
    name: words.sheet.matrix,
    rows: [
      [textCell(words.matrix.title, TITLE)],
      [textCell(subtitle(matrix, language))],
      [textCell(words.matrix.usageSheet, { ...SOFT, fontSize: 10, height: 20, alignVertical: 'top' })],
      ...heads(matrix, language),
      ...rows,
      ...(rows.length > 0 ? [means] : []),
    ],
    widths: [9, 24, 8, 10, 7, 7, ...matrix.dimensions.map(() => 11), ...matrix.columns.map(() => 11)],
    frozen: { rows: HEAD_ROWS, columns: 2 },
    printFrom: 3,
  };
}
