import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsValue, maskNumbers, maskValues } from './mask.ts';

describe('maskNumbers', () => {
  it.each([
    ['Ông A, CCCD 099071000215, thôn 3', 'Ông A, CCCD ████████████, thôn 3'],
    ['001 090 012 345', '███ ███ ███ ███'],
    ['120000000000 đồng', '120000000000 đồng'],
    ['1.012345.000.00.00.H12', '1.012345.000.00.00.H12'],
  ])('%s', (text, masked) => expect(maskNumbers(text)).toBe(masked));
});

describe('maskValues', () => {
  it('covers the values found, wherever they stand', () => {
    const values = new Set(['5200205012345', 'nhẹ', 'Phạm Văn Mẫu']);
    expect(maskValues('STK 5200205012345 và 5200205012345', values)).toBe(
      'STK █████████████ và █████████████',
    );
    expect(maskValues('Đơn của Phạm Văn Mẫu', values)).toBe('Đơn của ████ ███ ███');
    expect(maskValues('nhẹ', values)).toBe('███');
    expect(maskValues('nhẹ nhàng', values)).toBe('nhẹ nhàng');
  });

  it('leaves no value of digits in any text', () => {
    const value = fc.stringMatching(/^\d{8,14}$/);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), fc.string(), (values, text) => {
        const masked = maskValues(`${text} ${values.join(' ; ')} ${text}`, new Set(values));
        for (const own of values) expect(masked).not.toContain(own);
      }),
    );
  });
});

describe('holdsValue', () => {
  it.each([
    ['https://x.vn/?so=099071000215', true],
    ['#nguoi-099071000215>td', true],
    ['https://x.vn/?so=1', false],
  ])('%s: %s', (text, wanted) => {
    expect(holdsValue(text, new Set(['099 071 000 215', 'nhẹ']))).toBe(wanted);
  });
});
