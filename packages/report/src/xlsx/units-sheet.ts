import { type Language, VERDICTS, verdictWord } from '@niemyet/rules';
import { VERDICT_LOOKS } from '../look/verdicts.ts';
import type { UnitEntries } from '../model/entries.ts';
import { countVerdicts } from '../model/tally.ts';
import { wordsIn } from '../words/words.ts';
import { BORDERED, countCell, dateCell, HEAD, scoreCell, shareCell, textCell } from './cells.ts';
import type { SheetCell, SheetDraft } from './sheet.ts';

const CENTRE: Partial<SheetCell> = { ...BORDERED, align: 'center' };

/** The sheet of units, one row each: what was audited and when, scores, how many of each verdict. */
export function unitsSheet(units: readonly UnitEntries[], language: Language): SheetDraft {
  const words = wordsIn(language);
  const c = words.column;
  const texts = [
    c.code,
    c.unit,
    c.level,
    c.province,
    c.url,
    c.status,
    c.finishedAt,
    c.pages,
    c.score,
    c.coverage,
    c.grade,
    c.rank,
  ];
  const heads = [
    ...texts.map(text => textCell(text, { ...HEAD, height: 48 })),
    ...VERDICTS.map(verdict => {
      const { ink, ground } = VERDICT_LOOKS[verdict];
      return textCell(verdictWord(verdict, language), { ...HEAD, textColor: ink, backgroundColor: ground });
    }),
    textCell(c.audit, HEAD),
    textCell(c.digest, HEAD),
  ];
  const rows = units.map(({ row, audit }): SheetCell[] => {
    const counts = countVerdicts(row.cells);
    return [
      textCell(row.unit.code, CENTRE),
      textCell(row.unit.name, { ...BORDERED, fontWeight: 'bold' }),
      textCell(words.level[row.unit.level], BORDERED),
      textCell(row.unit.province ?? '', BORDERED),
      { ...textCell(row.unit.url, { ...BORDERED, textColor: '#1a4f8b' }), link: row.unit.url },
      textCell(words.status[row.status], BORDERED),
      dateCell(row.finishedAt, language, true, BORDERED),
      countCell(audit?.pages.length ?? null, CENTRE),
      scoreCell(row.scores.total, language, { ...BORDERED, fontWeight: 'bold' }),
      shareCell(row.scores.coverage, BORDERED),
      textCell(row.scores.grade ?? '', CENTRE),
      countCell(row.rank, CENTRE),
      ...VERDICTS.map(verdict => countCell(counts[verdict], CENTRE)),
      textCell(row.audit, BORDERED),
      textCell(audit?.chain.digest ?? '', BORDERED),
    ];
  });
  return {
    name: words.sheet.units,
    rows: [heads, ...rows],
    widths: [10, 28, 12, 16, 36, 20, 18, 9, 9, 9, 9, 9, ...VERDICTS.map(() => 10), 36, 30],
    frozen: { rows: 1, columns: 2 },
    filterRow: 0,
  };
}
