import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangesOf, formsOf } from './abbreviations.ts';
import { AND } from './phrase-table.ts';
import { Spelling } from './spelling.ts';
import { foldWord } from './syllable.ts';

const ABBREVIATIONS = {
  UBND: 'ủy ban nhân dân',
  TTHC: 'thủ tục hành chính',
  GQTTHC: 'giải quyết thủ tục hành chính',
  TCD: 'tiếp công dân',
  'TN&TKQ': 'tiếp nhận và trả kết quả',
  'KT-XH': 'kinh tế - xã hội',
};
const spelling = new Spelling(foldWord, word => word === AND);
const asText = (words: readonly number[]) => words.map(word => spelling.wordOf(word)).join(' ');
const forms = (text: string, abbreviations: Record<string, string> = ABBREVIATIONS) =>
  formsOf(spelling.numbersOf(text), exchangesOf(abbreviations, spelling), spelling).map(asText);
const written = (...texts: string[]) => texts.map(text => asText(spelling.numbersOf(text)));

describe('formsOf', () => {
  it.each([
    ['Lịch tiếp công dân', ['Lịch TCD']],
    ['UBND xã', ['Ủy ban nhân dân xã']],
    ['Bộ phận tiếp nhận và trả kết quả', ['Bộ phận TN TKQ']],
    ['Bộ phận TN&TKQ', ['Bộ phận tiếp nhận trả kết quả']],
    ['Kế hoạch KT-XH', ['Kế hoạch kinh tế xã hội']],
    [
      'UBND công khai TTHC',
      [
        'Ủy ban nhân dân công khai TTHC',
        'UBND công khai thủ tục hành chính',
        'Ủy ban nhân dân công khai thủ tục hành chính',
      ],
    ],
    ['Giải quyết thủ tục hành chính', ['GQTTHC', 'giải quyết TTHC']],
    ['Hội chợ hoa xuân', []],
  ])('of %s', (text, others) => expect(forms(text)).toEqual(written(...others)));

  it('leaves out a short abbreviation that would stand alone', () => {
    expect(forms('Thủ tục hành chính')).toEqual([]);
    expect(forms('TTHC')).toEqual(written('thủ tục hành chính'));
  });

  it('ends, and stays few, whatever stands for whatever', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const text = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '));
    fc.assert(
      fc.property(fc.dictionary(text, text, { maxKeys: 6 }), text, (abbreviations, phrase) => {
        expect(forms(phrase, abbreviations).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
