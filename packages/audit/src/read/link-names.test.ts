import { describe, expect, it } from 'vitest';
import type { Link } from '../record/page.ts';
import { nameLink } from './link-names.ts';

describe('nameLink', () => {
  const named = (text: string, alts: string[], titles: string[], files: string[]) => {
    const link = { text: '', also: [], imageOnly: false } as unknown as Link;
    nameLink(link, text, { alts, titles, files });
    return link;
  };
  it('takes the words of a link, then of its pictures, then of its attributes', () => {
    expect(named('Lịch', ['Ảnh'], ['Mục'], ['a'])).toMatchObject({ text: 'Lịch', also: ['Ảnh', 'Mục'] });
    expect(named('', ['', 'Ảnh'], ['Mục'], ['a'])).toMatchObject({ text: 'Ảnh', also: ['Mục', 'a'] });
    expect(named('', [], [' Mục '], [])).toMatchObject({ text: 'Mục', also: [], imageOnly: false });
  });
  it('leaves the name of a file as a name besides', () => {
    expect(named('', [], [], ['lich-tiep-dan'])).toEqual({
      text: '',
      also: ['lich-tiep-dan'],
      imageOnly: true,
    });
  });
  it('says nothing twice and keeps few names', () => {
    expect(named('a', ['a', 'b', 'b'], ['c', 'd', 'e', 'f'], []).also).toEqual(['b', 'c', 'd', 'e']);
  });
});
