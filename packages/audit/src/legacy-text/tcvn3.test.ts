import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, SAMPLE, toTcvn3 } from '../testing/legacy.ts';
import { fromTcvn3, TCVN3 } from './tcvn3.ts';

describe('fromTcvn3', () => {
  it('holds each letter of the language once', () => {
    const small = [...TCVN3.values()].filter(letter => letter === letter.toLowerCase());
    expect(small.sort()).toEqual([...LETTERS].sort());
    expect(TCVN3.size).toBe(LETTERS.length + 'ĂÂÊÔƠƯĐ'.length);
  });

  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['®\u00adîc', 'được'],
    ['¦u tiªn', 'Ưu tiên'],
  ])('reads %s', (raw, text) => expect(fromTcvn3(raw)).toBe(text));

  it('gives back any text in small letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS, 'a', 't', ' ', '-', '1', 'Đ', 'Ư')), parts => {
        const text = parts.join('');
        expect(fromTcvn3(toTcvn3(text))).toBe(text);
      }),
    );
  });

  it('reads what a browser makes of it as windows-1258 too', () => {
    for (const text of SAMPLE) {
      const bytes = Uint8Array.from(toTcvn3(text), char => char.charCodeAt(0));
      const seen = new TextDecoder('windows-1258').decode(bytes);
      expect(fromTcvn3(seen).toLowerCase()).toBe(text.toLowerCase());
    }
  });
});
