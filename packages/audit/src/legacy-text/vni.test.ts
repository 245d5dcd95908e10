import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, toVni } from '../testing/legacy.ts';
import { fromVni } from './vni.ts';

const ALL = [...LETTERS, ...LETTERS.map(letter => letter.toUpperCase())];

describe('fromVni', () => {
  it.each(ALL)('gives back %s', letter => {
    expect(toVni(letter)).toMatch(/^[\0-\xff]{1,2}$/);
    expect(fromVni(toVni(letter))).toBe(letter);
  });

  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ÑAÛNG BOÄ', 'ĐẢNG BỘ'],
    ['Ñöôïc', 'Được'],
  ])('reads %s', (raw, text) => expect(fromVni(raw)).toBe(text));

  it('gives back syllables', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALL), { maxLength: 30 }), letters => {
        const text = letters.map(letter => `t${letter}n`).join(' ');
        expect(fromVni(toVni(text))).toBe(text);
      }),
    );
  });
});
