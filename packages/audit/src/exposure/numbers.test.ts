import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accounts,
  holdsNumber,
  insurances,
  isIdentityNumber,
  mobilePhones,
  nineDigits,
  twelveDigits,
} from './numbers.ts';

const cut = (of: typeof accounts, text: string) => of(text).map(({ from, to }) => text.slice(from, to));

/** Numbers that stand on every portal and are no person's. */
const PUBLIC = [
  'Quyết định số 1234/2026/QĐ-UBND',
  '1.012345.000.00.00.H12',
  '000.00.12.H12-261120-0001',
  'MST: 6001234567-001',
  '0262.3850.123',
  '20/11/2026',
  '1.250.000.000 đồng',
  'thửa 123, tờ bản đồ 45',
  '202611200915',
  '12/3456789012',
  '120.000.000.000',
  '8934567890123',
];

describe('twelveDigits', () => {
  it.each([
    ['số 099071000215.', ['099071000215']],
    ['001 090 012 345', ['001 090 012 345']],
    ['a 099071000215, 099071000216', ['099071000215', '099071000216']],
    ['0990710002159', []],
    ['09907100021', []],
    ['099071xxx215', []],
  ])('%s', (text, found) => expect(cut(twelveDigits, text)).toEqual(found));
});

describe('nineDigits', () => {
  it.each([
    ['240123456', ['240123456']],
    ['240 123 456', ['240 123 456']],
    ['001 090 012 345', []],
    ['2401234567', []],
  ])('%s', (text, found) => expect(cut(nineDigits, text)).toEqual(found));
});

describe('isIdentityNumber', () => {
  it.each([
    ['001090012345', true],
    ['096 299 012 345', false],
    ['066204012345', true],
    ['066326012345', true],
    ['066327012345', false],
    ['000090012345', false],
    ['097090012345', false],
    ['001490012345', false],
    ['00109001234', false],
  ])('%s: %s', (text, wanted) => expect(isIdentityNumber(text, 2026)).toBe(wanted));

  it.each(PUBLIC)('takes nothing in %s for one', text => {
    expect(cut(twelveDigits, text).filter(value => isIdentityNumber(value, 2026))).toEqual([]);
  });

  it('takes few of all numbers for one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e11, max: 999_999_999_999 }), number => {
        expect(isIdentityNumber(String(number), 2026)).toBe(false);
      }),
    );
  });
});

describe('the other numbers', () => {
  it('are told by their shape', () => {
    expect(cut(accounts, 'STK 5200 2050 12345 tại')).toEqual(['5200 2050 12345']);
    expect(cut(accounts, '20/11/2026')).toEqual([]);
    expect(cut(insurances, 'DN 4797012345678, 6621234567')).toEqual(['DN 4797012345678', '6621234567']);
    expect(cut(insurances, 'HN2797012345678')).toEqual(['HN2797012345678']);
    expect(cut(mobilePhones, '0912.345.678; 0262 3850 123; +84 912 345 678')).toEqual([
      '0912.345.678',
      '+84 912 345 678',
    ]);
  });
});

describe('holdsNumber', () => {
  it.each([
    ['thôn 3', false],
    ['năm 2026', false],
    ['0912 345 678', true],
  ])('%s: %s', (text, wanted) => expect(holdsNumber(text)).toBe(wanted));
});
