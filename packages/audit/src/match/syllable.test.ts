import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, stripWord } from './syllable.ts';

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ONSETS = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gh',
  'gi',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
/** Vowels over which a tone mark is put in two ways. */
const CLUSTERS = ['oa', 'oe', 'uy', 'ua', 'ia', 'ưa', 'oai', 'oay', 'uya', 'iê', 'uô', 'ươ'];
const CODAS = ['', 'n', 'ng', 'nh', 't', 'c', 'p', 'm'];
const syllable = fc.record({
  onset: fc.constantFrom(...ONSETS),
  vowels: fc.constantFrom(...CLUSTERS),
  coda: fc.constantFrom(...CODAS),
  tone: fc.constantFrom(...TONES),
});

/** The syllable with its tone on the vowel of that number. */
function toned(parts: { onset: string; vowels: string; coda: string; tone: string }, at: number): string {
  const vowels = [...parts.vowels];
  return `${parts.onset}${vowels.slice(0, at + 1).join('')}${parts.tone}${vowels.slice(at + 1).join('')}${parts.coda}`;
}

describe('foldWord', () => {
  it.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'hòa'],
    ['thuỷ', 'thủy'],
    ['uỷ', 'ủy'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quí'],
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['tỷ', 'tỉ'],
    ['mỹ', 'mĩ'],
    ['ky', 'ki'],
    ['Đường', 'đường'],
    ['Ðường', 'đường'],
    ['ðất', 'đất'],
  ])('takes %s and %s for one word', (a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });

  it.each([
    ['phí', 'phi'],
    ['dân', 'dan'],
    ['đường', 'dường'],
    ['hòa', 'hoa'],
    ['hòa', 'hóa'],
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['mây', 'mâi'],
    ['cơ', 'cô'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });

  it('does not care on which vowel of a cluster the tone is written', () => {
    fc.assert(
      fc.property(syllable, fc.nat(3), fc.nat(3), (parts, a, b) => {
        const last = [...parts.vowels].length - 1;
        expect(foldWord(toned(parts, Math.min(a, last)).normalize('NFC'))).toBe(
          foldWord(toned(parts, Math.min(b, last)).normalize('NFC')),
        );
      }),
    );
  });

  it('takes composed and decomposed, upper and lower case for one', () => {
    fc.assert(
      fc.property(syllable, fc.nat(3), (parts, at) => {
        const word = toned(parts, Math.min(at, [...parts.vowels].length - 1));
        const folded = foldWord(word.normalize('NFC'));
        expect(foldWord(word.normalize('NFD'))).toBe(folded);
        expect(foldWord(word.normalize('NFC').toUpperCase())).toBe(folded);
      }),
    );
  });

  it('tells different tones apart', () => {
    fc.assert(
      fc.property(syllable, fc.constantFrom(...TONES), (parts, other) => {
        fc.pre(other !== parts.tone);
        expect(foldWord(toned(parts, 0))).not.toBe(foldWord(toned({ ...parts, tone: other }, 0)));
      }),
    );
  });
});

describe('stripWord', () => {
  it.each([
    ['Đường', 'duong'],
    ['Ðất', 'dat'],
    ['tiếp', 'tiep'],
    ['QUÝ', 'quy'],
    ['abc9', 'abc9'],
  ])('writes %s as %s', (word, slug) => {
    expect(stripWord(word)).toBe(slug);
    expect(stripWord(word.normalize('NFD'))).toBe(slug);
  });
});
