import { describe, expect, it } from 'vitest';
import { unscriptedLinks } from './unscripted.ts';

describe('unscriptedLinks', () => {
  it.each([
    [
      '<p><a class="x" href="https://a.vn/">Một</a> <A HREF=/b>Hai<b>!</b></A>',
      [
        ['https://a.vn/', 'Một'],
        ['/b', 'Hai'],
      ],
    ],
    ["<a\n href = '/c' >Ba", [['/c', 'Ba']]],
    ['<a name=x>Không</a><abbr href=/x>Không</abbr><a href="">Không</a>', []],
    ['<a href=/d', []],
    ['<a x <a href=/e>Năm</a>', [['/e', 'Năm']]],
  ])('of %s', (html, links) => {
    expect(unscriptedLinks(html).map(({ reference, text }) => [reference, text])).toEqual(links);
  });
  it('have so much text, and tags so long', () => {
    expect(unscriptedLinks(`<a href=/a>${'x'.repeat(900)}`)[0]?.text).toHaveLength(300);
    expect(unscriptedLinks(`<a ${'x '.repeat(2000)}href=/a>x`)).toEqual([]);
  });
  it('are looked for so far', () => {
    expect(unscriptedLinks(`${' '.repeat(30_000)}<a href=/a>x</a>`)).toEqual([]);
    expect(unscriptedLinks('<a href=href=href='.repeat(2000))).toEqual([]);
  });
});
