import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, fit, plain, width, wrap } from './text.ts';

describe('width', () => {
  it('counts a Vietnamese letter once, composed or not', () => {
    expect(width('Nguyễn Phích')).toBe(12);
    expect(width('Nguyễn Phích'.normalize('NFD'))).toBe(12);
  });
  it('counts a wide character twice', () => {
    expect(width('公开')).toBe(4);
  });
});

describe('plain', () => {
  it('takes away what a terminal would obey', () => {
    expect(plain('Xã \u001b[31mĐỏ\u0007\u202e\u200b\r\n2')).toBe('Xã [31mĐỏ 2');
  });
  it('leaves no control or format character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});

describe('cut and fit', () => {
  it('cuts between letters and says so', () => {
    expect(cut('Xã Khánh Bình', 9)).toBe('Xã Khánh…');
    expect(cut('Xã Khánh', 8)).toBe('Xã Khánh');
  });
  it('never splits a letter from its marks', () => {
    expect(cut('Việt Nam'.normalize('NFD'), 4).normalize('NFC')).toBe('Việ…');
  });
  it('fills to the very width, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
        expect(width(fit(plain(text), columns))).toBe(columns);
      }),
    );
  });
  it('can fill on the left', () => {
    expect(fit('7,5', 5, 'right')).toBe('  7,5');
  });
});

describe('wrap', () => {
  it('breaks between words and indents what follows', () => {
    expect(wrap('I. một hai ba bốn năm', 10, 3)).toEqual(['I. một hai', '   ba bốn', '   năm']);
  });
  it('keeps every line within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 60 }), (text, columns) => {
        for (const line of wrap(plain(text), columns, 3)) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
