import { createRequire } from 'node:module';
import type { HyperFormula as Engine } from 'hyperformula';
import { isDate } from '../script/realm.ts';
import type { CellValue, Grid } from './grid.ts';

const ERRORS: Record<string, string> = {
  NAME: '#NAME?',
  ERROR: '#ERROR!',
  DIV_BY_ZERO: '#DIV/0!',
  REF: '#REF!',
  VALUE: '#VALUE!',
  NUM: '#NUM!',
  NA: '#N/A',
  CYCLE: '#REF!',
};

/** Sheets takes `;` between arguments in every locale; the engine is told one separator. */
export function withSemicolons(formula: string): string {
  let quoted = false;
  let result = '';
  for (const character of formula) {
    if (character === '"') quoted = !quoted;
    result += character === ',' && !quoted ? ';' : character;
  }
  return result;
}

/** Values of every formula of the tabs: tab name → `row,column` → value (errors as their code: `#NAME?`). */
export function computeFormulas(grids: readonly Grid[], locale: string): Map<string, Map<string, CellValue>> {
  const { HyperFormula } = createRequire(import.meta.url)('hyperformula') as { HyperFormula: typeof Engine };
  const sheets = Object.fromEntries(
    grids.map(grid => {
      const { row, column } = grid.extent();
      const lines = Array.from({ length: row }, (_, r) =>
        Array.from({ length: column }, (_, c) => {
          const cell = grid.cell(r + 1, c + 1);
          if (cell?.formula !== undefined) {
            return locale.startsWith('vi') ? cell.formula : withSemicolons(cell.formula);
          }
          if (cell === undefined || cell.value === '') return null;
          return isDate(cell.value) || typeof cell.value !== 'string' ? cell.value : `'${cell.value}`;
        }),
      );
      return [grid.name, lines];
    }),
  );
  const engine = HyperFormula.buildFromSheets(sheets, {
    licenseKey: 'gpl-v3',
    functionArgSeparator: ';',
    decimalSeparator: locale.startsWith('vi') ? ',' : '.',
    thousandSeparator: '',
    maxColumns: 18_278,
    maxRows: 1_000_000,
  });
  const values = new Map<string, Map<string, CellValue>>();
  for (const grid of grids) {
    const sheet = engine.getSheetId(grid.name) as number;
    const found = new Map<string, CellValue>();
    engine.getSheetValues(sheet).forEach((line, r) => {
      line.forEach((value, c) => {
        if (grid.cell(r + 1, c + 1)?.formula === undefined) return;
        const plain =
          value !== null && typeof value === 'object' ? (ERRORS[value.type] ?? '#ERROR!') : (value ?? '');
        found.set(`${r + 1},${c + 1}`, plain);
      });
    });
    values.set(grid.name, found);
  }
  engine.destroy();
  return values;
}
