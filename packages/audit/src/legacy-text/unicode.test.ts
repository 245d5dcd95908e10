import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, SAMPLE, toMojibake, toTcvn3, toVni } from '../testing/legacy.ts';
import { unicodeOf } from './unicode.ts';

const FOREIGN = [
  'Société générale des écoles françaises : c’est là où l’été, à côté de la forêt, naïve, goûte le Noël déjà',
  'façade, crêpe, élève, garçon, œuvre, hôtel, aïeul, maïs, reçû, où çà',
  'El niño español: mañana, año, señor, pequeño, compañía, corazón, razón',
  'Straße, Größe, für Mädchen, schöne Grüße aus Köln, Übung',
  'Não é aqui: São João, informação, órgãos, põe, mãe, coração',
  'The quick brown fox jumps over the lazy dog © 2026 – 25 °C ± 2 × 3 ½ §5 «note» ®',
  'uy ban nhan dan xa, thu tuc hanh chinh, lich tiep cong dan',
];

describe('unicodeOf', () => {
  it.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
    ['mojibake', toMojibake],
  ])('finds and converts %s', (name, encode) => {
    const raw = SAMPLE.map(encode);
    const unicode = unicodeOf(raw);
    expect(unicode?.found).toEqual([name]);
    expect(raw.map(text => unicode?.convert(text)?.toLowerCase())).toEqual(
      SAMPLE.map(text => text.toLowerCase()),
    );
  });

  it.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ])('converts the one block of a page that is in %s, and no other', (name, encode) => {
    const others = ['Liên hệ', 'Báo cáo', 'Thông tin', 'Giới thiệu', 'tháng', 'quý', 'hóa', ...FOREIGN];
    const [, old = ''] = SAMPLE.map(encode);
    const unicode = unicodeOf([...others, old, ...others]);
    expect(unicode?.found).toEqual([name]);
    expect(unicode?.convert(old)?.toLowerCase()).toBe(SAMPLE[1]?.toLowerCase());
    expect(others.map(text => unicode?.convert(text))).toEqual(others.map(() => null));
  });

  it('takes short texts of an old page along that make sense either way', () => {
    const old = [...SAMPLE.map(toTcvn3), 'Tù do'];
    const unicode = unicodeOf(old);
    expect(old.map(text => unicode?.convert(text)).at(-1)).toBe('Tự do');
  });

  it.each(FOREIGN)('leaves %s', text => {
    expect(unicodeOf([text])).toBeNull();
    expect(unicodeOf(FOREIGN)).toBeNull();
  });

  it('never converts Vietnamese in Unicode, composed, decomposed, or without its marks', () => {
    const syllables = [
      ...SAMPLE.join(' ').split(' '),
      ...LETTERS,
      'hoá',
      'quý',
      'thuế',
      'toà',
      'khuâng',
      'oán',
    ];
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...syllables), { maxLength: 12 })), blocks => {
        for (const form of ['NFC', 'NFD'] as const) {
          const texts = blocks.map(words => words.join(' ').normalize(form));
          expect(unicodeOf(texts)).toBeNull();
          const plain = texts.map(text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
          expect(unicodeOf(plain)).toBeNull();
        }
      }),
    );
  });

  it('takes two words for chance', () => expect(unicodeOf(['x· héi', 'Trang'])).toBeNull());

  it('takes one odd pair of characters for chance', () => {
    expect(unicodeOf(['Ã¡', 'Trang chủ'])).toBeNull();
  });
});
