import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKIPPED, Spelling, UNKNOWN } from './spelling.ts';
import { foldWord } from './syllable.ts';
import { wordsOf } from './words.ts';

const spelling = new Spelling(foldWord, word => word === foldWord('và'));
const read = (phrase: string) => spelling.numbersOf(phrase).map(number => spelling.wordOf(number));

describe('Spelling', () => {
  it.each([
    ['Lịch tiếp công dân', ['lịch', 'tiếp', 'công', 'dân']],
    ['Kinh tế - xã hội', ['Kinh', 'tế', 'xã', 'hội']],
    ['Tiếp nhận và trả, TN&TKQ', ['tiếp', 'nhận', 'trả', 'tn', 'tkq']],
    ['  …  ', []],
    ['', []],
  ])('reads %j as its words', (phrase, words) => {
    expect(read(phrase)).toEqual(words.map(foldWord));
  });

  it('parts any phrase as a text is parted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
        const phrase = `${one} ${other}`;
        expect(read(phrase)).toEqual(
          wordsOf(phrase)
            .map(foldWord)
            .filter(word => word !== foldWord('và')),
        );
      }),
    );
  });

  it('gives a word the same number however it is written, and knows it in a text', () => {
    const [number] = spelling.numbersOf('Hoà');
    expect(spelling.numbersOf('hòa')).toEqual([number]);
    expect(spelling.find('HÒA')).toBe(number);
    expect(spelling.find('lạ-hoắc')).toBe(UNKNOWN);
    expect(spelling.find('VÀ')).toBe(SKIPPED);
  });
});
