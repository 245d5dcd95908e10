import { type Matrix, verdictWord } from '@niemyet/rules';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { HOSTILE, HOSTILE_MATRIX } from '../fixtures/hostile.ts';
import { MATRIX } from '../fixtures/round.ts';
import { matrixToCsv } from './matrix.ts';

const read = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, '').replace(/\r\n$/, '')).data;

const first = MATRIX.rows[0];
if (first === undefined) throw new Error('the fixture has no rows');

/** The matrix with one row whose unit carries this name. */
const named = (name: string): Matrix => ({ ...MATRIX, rows: [{ ...first, unit: { ...first.unit, name } }] });

describe('matrixToCsv', () => {
  it('starts with a byte order mark and ends each line with CR LF', () => {
    const csv = matrixToCsv(MATRIX, { language: 'vi' });
    expect(csv.startsWith('\ufeffMã đơn vị,')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('has one row per unit and one column per indicator', () => {
    const [heads, ...rows] = read(matrixToCsv(MATRIX, { language: 'vi' }));
    expect(rows).toHaveLength(MATRIX.rows.length);
    const width = 11 + MATRIX.dimensions.length + MATRIX.columns.length;
    expect([heads, ...rows].every(row => row?.length === width)).toBe(true);
    expect(rows[0]?.slice(-30)).toEqual(
      first.cells.map(cell => (cell ? verdictWord(cell.verdict, 'vi') : '')),
    );
  });

  it('writes scores with the decimal sign of the language', () => {
    expect(read(matrixToCsv(MATRIX, { language: 'vi' }))[1]?.[7]).toBe('91,3');
    expect(read(matrixToCsv(MATRIX, { language: 'en' }))[1]?.[7]).toBe('91.3');
  });

  it('leaves out scores and ranks that do not exist', () => {
    expect(read(matrixToCsv(MATRIX, { language: 'vi' }))[5]?.slice(7, 11)).toEqual(['', '0%', '', '']);
  });
});

describe('hostile text', () => {
  it('gets a quote before what a spreadsheet would run', () => {
    const rows = read(matrixToCsv(HOSTILE_MATRIX, { language: 'vi' })).slice(1);
    expect(rows.map(row => row[1])).toEqual(HOSTILE.map(text => (/^[=+@-]/.test(text) ? `'${text}` : text)));
  });

  it('any name comes back as it was, but for the quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), name => {
        const back = read(matrixToCsv(named(name), { language: 'vi' }))[1]?.[1];
        expect([name, `'${name}`]).toContain(back);
      }),
    );
  });

  it('no field begins as a formula, whatever stands before it', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', '\ufeff=', '|');
    fc.assert(
      fc.property(start, fc.string({ unit: 'grapheme' }), (sign, rest) => {
        expect(read(matrixToCsv(named(sign + rest), { language: 'vi' }))[1]?.[1]).toBe(`'${sign}${rest}`);
      }),
    );
  });
});
