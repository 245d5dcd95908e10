import { evidenceLink, type Language, type Matrix } from '@niemyet/rules';
import { webLink } from '../format/link.ts';
import type { Entry, UnitEntries } from '../model/entries.ts';
import { evidenceLabel, proofsFirst } from '../sentences/evidence.ts';
import { reasonSentence } from '../sentences/reason.ts';
import { fill, wordsIn } from '../words/words.ts';
import { BORDERED, countCell, dateCell, HEAD, textCell, verdictCell } from './cells.ts';
import { fitRow } from './height.ts';
import { quoteSheet } from './print.ts';
import type { SheetCell, SheetDraft } from './sheet.ts';

const TOP: Partial<SheetCell> = { ...BORDERED, alignVertical: 'top' };
const WRAPPED: Partial<SheetCell> = { ...TOP, wrap: true };
const WIDTHS = [10, 22, 6, 30, 22, 14, 14, 40, 14, 30, 16, 12, 14, 30, 50, 30];
/** Evidence written out in a cell; the rest is counted. */
const SHOWN = 3;

function evidenceText({ finding }: Entry, language: Language): string {
  const shown = proofsFirst(finding?.evidence ?? []);
  const lines = shown.slice(0, SHOWN).map(item => `${evidenceLabel(item, language)}: “${item.text}”`);
  if (shown.length > SHOWN)
    lines.push(fill(wordsIn(language).finding.moreEvidence, { count: shown.length - SHOWN }));
  return lines.join('\n');
}

/** Address of the finding's first evidence, where the matrix itself has none. */
function linkOf({ row, audit }: UnitEntries, { cell, finding }: Entry): string {
  const first = proofsFirst(finding?.evidence ?? [])[0];
  const address = cell?.link ?? (audit && first && evidenceLink(audit, first)) ?? row.unit.url;
  return webLink(address) ?? '';
}

function findingRow(
  unit: UnitEntries,
  entry: Entry,
  dimension: string,
  language: Language,
  titles: ReadonlyMap<string, string>,
): SheetCell[] {
  const { finding, column, cell, number } = entry;
  if (cell === null) return [];
  const { inspector, unit: statement } = finding ?? {};
  const verdict = (value: Parameters<typeof verdictCell>[0] | undefined) =>
    value === undefined ? { ...TOP } : verdictCell(value, language, { alignVertical: 'top' });
  const link = linkOf(unit, entry);
  const reason = reasonSentence(finding?.machine ?? { reason: cell.reason }, language, titles);
  return [
    textCell(unit.row.unit.code, TOP),
    textCell(unit.row.unit.name, WRAPPED),
    countCell(number, TOP),
    textCell(column.title[language], WRAPPED),
    textCell(dimension, WRAPPED),
    { ...verdict(cell.verdict), fontWeight: 'bold' },
    verdict(finding?.machine.verdict),
    textCell(reason, WRAPPED),
    verdict(inspector?.verdict),
    textCell(inspector?.reason ?? '', WRAPPED),
    textCell(inspector?.by ?? '', WRAPPED),
    inspector ? dateCell(inspector.at, language, false, TOP) : { ...TOP },
    verdict(statement?.verdict),
    textCell(statement?.statement ?? '', WRAPPED),
    textCell(evidenceText(entry, language), WRAPPED),
    { ...textCell(link.replace(/#:~:.*$/, ''), { ...WRAPPED, textColor: '#1a4f8b' }), link },
  ];
}

/** The sheet of findings, one row each, and where the row of each one stands. */
export function findingsSheet(matrix: Matrix, units: readonly UnitEntries[], language: Language) {
  const { column: c, sheet } = wordsIn(language);
  const heads = [
    c.code,
    c.unit,
    c.number,
    c.indicator,
    c.dimension,
    c.verdict,
    c.machine,
    c.reason,
    c.inspector,
    c.inspectorReason,
    c.inspectorBy,
    c.inspectorAt,
    c.unitVerdict,
    c.unitStatement,
    c.evidence,
    c.link,
  ];
  const titles = new Map(matrix.columns.map(column => [column.indicator, column.title[language]]));
  const dimensions = new Map(matrix.dimensions.map(({ id, title }) => [id, title[language]]));
  const rows: SheetCell[][] = [heads.map(text => textCell(text, { ...HEAD, height: 34 }))];
  const places = new Map<string, string>();
  units.forEach((unit, index) => {
    for (const entry of unit.entries) {
      const { dimension } = entry.column;
      const row = findingRow(unit, entry, dimensions.get(dimension) ?? dimension, language, titles);
      if (row.length === 0) continue;
      rows.push(fitRow(row, WIDTHS));
      places.set(`${index}:${entry.number}`, `${quoteSheet(sheet.findings)}!F${rows.length}`);
    }
  });
  const draft: SheetDraft = {
    name: sheet.findings,
    rows,
    widths: WIDTHS,
    frozen: { rows: 1, columns: 2 },
    filterRow: 0,
  };
  return { draft, placeOf: (unit: number, number: number) => places.get(`${unit}:${number}`) };
}
