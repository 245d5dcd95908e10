import Papa from 'papaparse';

/**
 * What a spreadsheet would take for a formula, also behind white space or in full width. papaparse's own
 * pattern misses a formula that holds a line break.
 */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@|%＝＋－＠\t\r\n]/;

const BYTE_ORDER_MARK = '\ufeff';

/** Rows as CSV: UTF-8 with a byte order mark, RFC 4180, and a `'` before what a spreadsheet would run as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const csv = Papa.unparse(rows as string[][], { escapeFormulae: FORMULA, newline: '\r\n' });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}
