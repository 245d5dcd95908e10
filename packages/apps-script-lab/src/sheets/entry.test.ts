import { describe, expect, it } from 'vitest';
import { enter } from './entry.ts';

const vi = (text: string) => enter(text, 'General', 'vi_VN');
const us = (text: string) => enter(text, 'General', 'en_US');
/** Midnight in Vietnam. */
const day = (iso: string) => ({ value: new Date(`${iso}T00:00:00+07:00`) });

describe('a text entered into a cell', () => {
  it.each([
    ['xin chào', { value: 'xin chào' }],
    ["'=1+1", { value: '=1+1' }],
    ["''x", { value: "'x" }],
    ['=1+1', { formula: '=1+1' }],
    ['=', { value: '=' }],
    ['+1+1', { formula: '=+1+1' }],
    ['-A1', { formula: '=-A1' }],
    ['-5', { value: -5 }],
    ['@x', { value: '@x' }],
    ['00123', { value: 123 }],
    ['71,4', { value: 71.4 }],
    ['1.234,5', { value: 1234.5 }],
    ['93%', { value: 0.93 }],
    ['1e3', { value: 1000 }],
    ['TRUE', { value: true }],
    ['false', { value: false }],
    ['22/11/2026', day('2026-11-22')],
    ['2026-11-22', day('2026-11-22')],
    ['11/2026', day('2026-11-01')],
    ['3-4', day('2026-04-03')],
    ['31/02/2026', { value: '31/02/2026' }],
    ['2026-Q4', { value: '2026-Q4' }],
    ['1.2.3', { value: '1.2.3' }],
  ])('%s becomes %j in a Vietnamese spreadsheet', (text, expected) => expect(vi(text)).toEqual(expected));

  it.each([
    ['71,4', { value: '71,4' }],
    ['71.4', { value: 71.4 }],
    ['1,234.5', { value: 1234.5 }],
    ['3-4', day('2026-03-04')],
    ['11/22/2026', day('2026-11-22')],
  ])('%s becomes %j in an American one', (text, expected) => expect(us(text)).toEqual(expected));

  it('is kept as it is in a cell of plain text, but for formulas and the apostrophe', () => {
    expect(enter('00123', '@', 'vi_VN')).toEqual({ value: '00123' });
    expect(enter('=1', '@', 'vi_VN')).toEqual({ formula: '=1' });
    expect(enter("'x", '@', 'vi_VN')).toEqual({ value: 'x' });
  });
});
