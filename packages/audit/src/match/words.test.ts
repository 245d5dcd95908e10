import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, endsClause, isWordCode, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['Lịch tiếp công dân', ['Lịch', 'tiếp', 'công', 'dân']],
    ['(TTHC) – dịch-vụ/công', ['TTHC', 'dịch', 'vụ', 'công']],
    ['TN&TKQ', ['TN', 'TKQ']],
    ['tiê\u0301p\u00a0dân', ['tiê\u0301p', 'dân']],
    ['“Quý III/2026”', ['Quý', 'III', '2026']],
    ['🔎Tra cứu ▶\ufe0fhồ\ue0a1sơ📁', ['Tra', 'cứu', 'hồ', 'sơ']],
    ['…', []],
    ['', []],
  ])('parts %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('counts as many as it parts, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(countWords(text)).toBe(wordsOf(text).length);
      }),
    );
  });
});

describe('isWordCode', () => {
  it.each(['a', 'Z', '0', 'đ', 'Ư', '\u0301', 'ế'])('takes %j for part of a word', letter => {
    expect(isWordCode(letter.charCodeAt(0))).toBe(true);
  });
  it.each([' ', '-', '–', '“', '…', '.', '_', '\u00a0', '×', '•', '→', '：'])('parts words at %j', sign => {
    expect(isWordCode(sign.charCodeAt(0))).toBe(sign === '：');
  });
});

describe('endsClause', () => {
  const code = (text: string) => text.charCodeAt(0);
  it.each(['.', ';', '!', '?'])('ends a clause at %j before a space only', sign => {
    expect(endsClause(code(sign), code(' '))).toBe(true);
    expect(endsClause(code(sign), code('a'))).toBe(false);
  });
  it('ends one at a bar, not at a comma', () => {
    expect(endsClause(code('|'), code('a'))).toBe(true);
    expect(endsClause(code(','), code(' '))).toBe(false);
  });
});
