import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, shorten } from './text.ts';

describe('cleanText', () => {
  it.each([
    ['  Lịch \n tiếp\tcông\u00a0dân ', 'Lịch tiếp công dân', []],
    ['Lịch tiếp', 'Lịch tiếp', []],
    ['', '', []],
    [' \u00a0 ', '', []],
    ['tiếp công dân'.normalize('NFD'), 'tiếp công dân', ['nfd']],
    ['thủ\u200b tục\ufeff', 'thủ tục', ['zero-width']],
    ['ký\u00adtự', 'kýtự', ['zero-width']],
    ['\u202eabc', 'abc', ['zero-width']],
    ['Ðường', 'Đường', []],
    ['a\u3000b\u2003c', 'a b c', []],
  ])('makes %j plain', (raw, text, seen) => {
    const noted = new Set<string>();
    expect(cleanText(raw, noted)).toBe(text);
    expect([...noted]).toEqual(seen);
  });

  it('has nothing left to do on its own result', () => {
    const odd = fc.constantFrom(' ', '\u00a0', '\n', '\u200b', '\u0301', 'e', 'ệ', 'Ð', '\ufeff', 'a');
    fc.assert(
      fc.property(fc.array(odd), parts => {
        const once = cleanText(parts.join(''));
        expect(cleanText(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/\s\s|[\u200b\ufeff\u00a0Ð]/u);
      }),
    );
  });

  it('takes composed and decomposed text for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ếộữđơư ắ') }), text => {
        expect(cleanText(text.normalize('NFD'))).toBe(cleanText(text));
      }),
    );
  });
});

describe('shorten', () => {
  it('leaves what fits', () => {
    expect(shorten('mười ký tự', 10)).toBe('mười ký tự');
  });
  it('cuts at a word with an ellipsis', () => {
    expect(shorten('một hai ba bốn', 12)).toBe('một hai ba…');
  });
  it('never goes beyond its bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, max) => {
        expect(shorten(text, max).length).toBeLessThanOrEqual(Math.max(max, 1));
      }),
    );
  });
});
