import { type Checklist, type Language, type Matrix, VERDICTS } from '@niemyet/rules';
import type { UnitEntries } from '../model/entries.ts';
import { roman } from '../model/numeral.ts';
import { sourceCitation } from '../sentences/source.ts';
import { fill, wordsIn } from '../words/words.ts';
import { BORDERED, countCell, HEAD, TITLE, textCell, verdictCell } from './cells.ts';
import { fitRow } from './height.ts';
import type { SheetCell, SheetDraft } from './sheet.ts';

type Row = (SheetCell | null)[];

const WRAPPED: Partial<SheetCell> = { wrap: true, alignVertical: 'top' };
const WIDTHS = [30, 60, 60, 14, 10, 64];
const CELL: Partial<SheetCell> = { ...BORDERED, ...WRAPPED };
const heading = (text: string): Row[] => [
  [null],
  [textCell(text, { fontWeight: 'bold', fontSize: 12, height: 20 })],
];
const pair = (name: string, value: SheetCell): Row =>
  fitRow([textCell(name, { ...WRAPPED, textColor: '#55606e' }), value], WIDTHS);

function indicatorRows(matrix: Matrix, language: Language, checklist?: Checklist): Row[] {
  const { column: c, severity, matrix: words } = wordsIn(language);
  const dimensions = new Map(
    matrix.dimensions.map(({ id, title }, at) => [id, `${roman(at + 1)}. ${title[language]}`]),
  );
  const { plans = [] } = checklist ?? {};
  const known = new Map(checklist?.indicators.map(indicator => [indicator.id, indicator]));
  const heads = [c.dimension, c.indicator, c.question, c.severity, c.weight, c.sources];
  const rows = matrix.columns.map((column, index): Row => {
    const indicator = known.get(column.indicator);
    const sources = indicator?.sources.map(source => sourceCitation(source, plans, language)).join('\n');
    const cells = [
      textCell(dimensions.get(column.dimension) ?? column.dimension, CELL),
      textCell(`${index + 1}. ${column.title[language]}`, CELL),
      textCell(indicator?.question[language] ?? '', CELL),
      textCell(severity[column.severity], CELL),
      countCell(column.weight, { ...CELL, format: '0.##' }),
      textCell(sources ?? '', CELL),
    ];
    return fitRow(cells, WIDTHS);
  });
  return [...heading(words.indicators), heads.map(text => textCell(text, HEAD)), ...rows];
}

/** The sheet about the matrix: round, checklist, legend, how scores are made, which audits, all indicators. */
export function aboutSheet(
  matrix: Matrix,
  units: readonly UnitEntries[],
  language: Language,
  linksLeftOut: number,
  checklist?: Checklist,
): SheetDraft {
  const words = wordsIn(language);
  const { about } = words;
  const text = (value: string) => textCell(value, WRAPPED);
  const digest = checklist?.digest ?? units.find(({ audit }) => audit)?.audit?.checklist.digest;
  const audits = units.map(({ row, audit }) =>
    pair(
      row.unit.name,
      text(audit ? `${row.audit} · ${audit.chain.digest}` : `${row.audit} (${about.auditMissing})`),
    ),
  );
  const rows: Row[] = [
    [textCell(about.title, TITLE)],
    pair(words.matrix.round, text(matrix.round)),
    pair(words.matrix.checklist, text(matrix.checklist.title[language])),
    pair(about.checklistId, text(`${matrix.checklist.id} ${matrix.checklist.version}`)),
    ...(digest === undefined ? [] : [pair(about.digest, text(digest))]),
    pair(words.matrix.unitCount, countCell(units.length, { align: 'left' })),
    pair(words.matrix.indicatorCount, countCell(matrix.columns.length, { align: 'left' })),
    ...(linksLeftOut > 0
      ? [pair(about.linksLeftOut, text(fill(about.linksLeftOutNote, { count: linksLeftOut })))]
      : []),
    ...heading(about.scores),
    pair(words.column.score, text(about.formula)),
    pair(words.column.coverage, text(words.column.coverageNote)),
    pair(words.column.grade, text(words.matrix.gradeNote)),
    pair('PAPI', text(words.scoreNote)),
    ...heading(about.verdicts),
    ...VERDICTS.map(
      (verdict): Row => fitRow([verdictCell(verdict, language), text(words.meaning[verdict])], WIDTHS),
    ),
    ...heading(about.audits),
    ...audits,
    ...indicatorRows(matrix, language, checklist),
  ];
  return { name: words.sheet.about, rows, widths: WIDTHS, frozen: { rows: 0, columns: 0 } };
}
