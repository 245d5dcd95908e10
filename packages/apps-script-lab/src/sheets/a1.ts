import { ServiceError } from '../script/service.ts';

/** A rectangle of cells; rows and columns count from 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** `A1:B2` of a rectangle. */
export function a1Of(rect: Rect): string {
  const from = `${columnLetters(rect.column)}${rect.row}`;
  if (rect.rows === 1 && rect.columns === 1) return from;
  return `${from}:${columnLetters(rect.column + rect.columns - 1)}${rect.row + rect.rows - 1}`;
}

/** Splits `'Đơn vị'!A1:B2` into its tab and its cells. */
export function splitSheet(notation: string): { sheet?: string; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(notation);
  if (quoted) return { sheet: (quoted[1] as string).replace(/''/g, "'"), cells: quoted[2] as string };
  const plain = /^([^'!]+)!(.+)$/.exec(notation);
  return plain ? { sheet: plain[1] as string, cells: plain[2] as string } : { cells: notation };
}

/** The rectangle of `A1`, `A1:B2`, `A:C`, `2:3` or `A2:C` on a grid of that size. Throws for anything else. */
export function parseA1(cells: string, maxRows: number, maxColumns: number): Rect {
  const match = /^([A-Za-z]{1,3})?(\d+)?(?::([A-Za-z]{1,3})?(\d+)?)?$/.exec(cells.replace(/\$/g, ''));
  const [, c1, r1, c2, r2] = match ?? [];
  const isRange = cells.includes(':');
  if (!match || (!isRange && !(c1 && r1)) || (isRange && ((!c1 && !r1) || (!c2 && !r2)))) {
    throw new ServiceError('Range not found');
  }
  const column = c1 ? columnNumber(c1) : 1;
  const row = r1 ? Number(r1) : 1;
  const lastColumn = isRange ? (c2 ? columnNumber(c2) : maxColumns) : column;
  const lastRow = isRange ? (r2 ? Number(r2) : maxRows) : row;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
