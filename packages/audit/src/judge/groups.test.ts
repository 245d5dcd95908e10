import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { groupOf } from './groups.ts';

describe('groupOf', () => {
  it('has the links with an address under an entry, so many at most', () => {
    const links = Array.from({ length: 30 }, (_, n) => `<li><a href="/${n}">Mục ${n}</a>`).join('');
    const { site } = siteOf({
      '': `<ul><li><a href="#">Một</a><ul><li><a href="#">Không</a>${links}</ul></li><li><a href="/x">Hai</a></li></ul>`,
    });
    const { home } = site;
    if (home === null) throw new Error('no home');
    const texts = groupOf(home, 'Một').map(at => home.record.links[at]?.text);
    expect(texts).toHaveLength(20);
    expect(texts[0]).toBe('Mục 0');
    expect(groupOf(home, 'Hai')).toEqual([]);
  });
});
