import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, shortUrl, wrap } from './plain.ts';

describe('plain', () => {
  it.each([
    ['Xã\n\tHòa  An ', 'Xã Hòa An'],
    ['\u001b[31mđỏ\u001b[0m', '[31mđỏ[0m'],
    ['a\u202egnp.exe\u200b', 'agnp.exe'],
    ['\u009b2Jx', '2Jx'],
  ])('%j is %j', (text, shown) => expect(plain(text)).toBe(shown));

  it('cuts by characters', () => expect(plain('😀😀😀', 2)).toBe('😀…'));

  it('never lets a control character through', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x2100 })), codes => {
        const text = String.fromCodePoint(...codes);
        expect(plain(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('wrap', () => {
  it('breaks between words and keeps long ones whole', () => {
    expect(wrap('một hai ba https://xa.gov.vn/rat-dai bốn', 8)).toEqual([
      'một hai',
      'ba',
      'https://xa.gov.vn/rat-dai',
      'bốn',
    ]);
    expect(wrap('', 8)).toEqual([]);
  });
});

describe('shortUrl', () => {
  it.each([
    ['https://xa.gov.vn/a', 20, 'xa.gov.vn/a'],
    ['https://xa.gov.vn/tin-tuc', 12, 'xa.gov.vn/t…'],
  ])('%s in %i', (url, max, short) => expect(shortUrl(url, max)).toBe(short));
});
