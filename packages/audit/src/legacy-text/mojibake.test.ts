import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, SAMPLE, toMojibake } from '../testing/legacy.ts';
import { repairMojibake } from './mojibake.ts';

describe('repairMojibake', () => {
  it('reads what everyone has seen', () => {
    expect(repairMojibake('Thá»§ tá»¥c').text).toBe('Thủ tục');
  });

  it.each([1, 2, 3])('undoes %i layers', layers => {
    for (const text of SAMPLE) {
      let raw = text;
      for (let i = 0; i < layers; i++) raw = toMojibake(raw);
      expect(repairMojibake(raw).text).toBe(text);
    }
  });

  it('undoes windows-1258 and decomposed letters', () => {
    for (const text of SAMPLE) {
      const raw = new TextDecoder('windows-1258').decode(new TextEncoder().encode(text));
      expect(repairMojibake(raw).text).toBe(text);
      expect(repairMojibake(toMojibake(text.normalize('NFD'))).text.normalize('NFC')).toBe(text);
    }
  });

  it('gives back any text of Vietnamese letters and punctuation', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS, 'Đ', 'Ấ', 'a', ' ', '–', '“', '”', '…')), parts => {
        const text = parts.join('');
        expect(repairMojibake(toMojibake(text)).text).toBe(text);
      }),
    );
  });

  it.each([...SAMPLE, 'Société générale, là où naïve', 'NÃO É AQUI, SÃO', '“Ä” và “Æ”, 25 °C, © 2026 »'])(
    'leaves %s',
    text => expect(repairMojibake(text)).toEqual({ text, letters: 0 }),
  );
});
