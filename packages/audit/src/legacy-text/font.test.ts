import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { legacyOfFont } from './font.ts';

describe('legacyOfFont', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['font-family: ".VnArialH", Arial', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ["font-family:'vni-helve'", 'vni'],
    ['Times New Roman', null],
    ['background:url(a.Vnx.png)', null],
    ['font-family: MinVNI-x', null],
  ])('%s: %s', (name, legacy) => expect(legacyOfFont(name)).toBe(legacy));
});

describe('a page that names an old font', () => {
  it.each([
    ['<font face=".VnTime">UBND x· §¹i Léc</font>', 'UBND xã Đại Lộc', ['tcvn3']],
    ['<p style="font-family:VNI-Times">UBND xaõ Ñaïi Loäc</p>', 'UBND xã Đại Lộc', ['vni']],
  ])('is converted by few words: %s', (body, text, writing) => {
    const read = page(body);
    expect(read.blocks[0]?.text).toBe(text);
    expect(read.writing).toEqual(writing);
  });

  it('is left as it is where its text is Unicode after all', () => {
    const read = page('<font face=".VnTime">Ủy ban nhân dân xã</font><p>Tù do</p>');
    expect(read.blocks.map(({ text }) => text)).toEqual(['Ủy ban nhân dân xã', 'Tù do']);
    expect(read.writing).toEqual([]);
  });

  it('needs more where it names none', () => {
    expect(page('<p>UBND x· §¹i Léc</p>').writing).toEqual([]);
  });
});
