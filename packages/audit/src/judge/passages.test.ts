import { describe, expect, it } from 'vitest';
import { pairWords } from '../match/own-pairs.ts';
import { menu, siteOf } from '../testing/site.ts';
import { passagesOf } from './passages.ts';

const texts = (body: string, path = 'tin') => {
  const { site } = siteOf({ '': menu({ 'Tin tức': '/tin' }), [path]: body });
  const view = site.views.findLast(each => each !== null);
  return view === null || view === undefined ? [] : passagesOf(view);
};

const LONG = 'Bà con ra đồng thăm lúa. '.repeat(20);

describe('passagesOf', () => {
  it('has what a page opens with, the titles of what it links to and its short blocks', () => {
    const found = texts(`<h1>Tin xã</h1><p>Lúa tốt.</p><p>${LONG}<a href="/a">Thăm lúa mùa</a></p>`);
    expect(found.map(({ text }) => text)).toEqual(['Tin xã', 'Thăm lúa mùa', 'Tin xã', 'Lúa tốt.']);
    expect(found[0]?.words.slice(0, 6)).toEqual([...pairWords('Tin xã'), '', ...pairWords('Lúa tốt'), '']);
  });
  it('takes sixty words of a page, and no block of more', () => {
    const found = texts(`<h1>Tin xã</h1><p>${LONG}</p>`);
    expect(found.map(({ words }) => words.length)).toEqual([60, 2]);
  });
  it.each([
    ['a cell', '<h1>Tin</h1><table><tr><th>A<th>B<tr><td>Lúa tốt<td>C</table>'],
    ['a box beside the page', '<h1>Tin</h1><aside><p>Lúa tốt</p></aside>'],
    ['a link elsewhere', '<h1>Tin</h1><aside><a href="https://khac.vn/">Lúa tốt</a></aside>'],
  ])('has not %s', (_, body) => {
    expect(texts(body).map(({ text }) => text)).toEqual(['Tin', 'Tin']);
  });
  it('has no opening of the home page, nor of one still to come', () => {
    expect(texts('<h1>Tin</h1><p>Đang cập nhật</p>').map(({ text }) => text)).toEqual([
      'Tin',
      'Đang cập nhật',
    ]);
    const { site } = siteOf({ '': '<h1>Xã</h1><p>Chào bà con.</p>' });
    const home = site.views[0];
    expect(home && passagesOf(home).map(({ text }) => text)).toEqual(['Xã', 'Chào bà con.']);
  });
  it('has some hundreds of a page, however many it has', () => {
    expect(texts('<p>Lúa tốt.</p>'.repeat(2000)).length).toBe(500);
  });
});
