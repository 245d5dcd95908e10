import { describe, expect, it } from 'vitest';
import { siteOf } from '../../testing/site.ts';
import { hiddenBlocks, spamHosts } from './spam-links.ts';

/** A page of the portal whose vocabulary calls `nhà cái` and `nổ hũ` spam. */
function pageOf(body: string) {
  const { site } = siteOf({ '': body });
  const [view] = site.views;
  if (!view) throw new Error('no page');
  return { site, view };
}
const to = (...hosts: string[]) => hosts.map(host => `<a href="https://${host}/x">x</a>`).join(' ');

describe('a host that is named for spam', () => {
  const hosts = (...links: string[]) => {
    const { site, view } = pageOf(to(...links));
    return spamHosts(site, view).map(({ host }) => host);
  };
  it('has it as a label of its own, or within one where it is long enough', () => {
    expect(hosts('nhacai.example', 'nha-cai-88.example', 'www.topnhacai.example', 'nohu.example')).toEqual([
      'nhacai.example',
      'nha-cai-88.example',
      'topnhacai.example',
      'nohu.example',
    ]);
    expect(hosts('nohuy.example', 'vidu.example')).toEqual([]);
  });
  it('is none of an authority, and not the portal itself', () => {
    expect(hosts('nhacai.gov.vn', 'nhacai.edu.vn', 'hoaan.vidu.gov.vn')).toEqual([]);
    expect(hosts('nhacaigov.vn')).toEqual(['nhacaigov.vn']);
  });
});

describe('a hidden place with links', () => {
  const ABROAD = ['a.example', 'b.example', 'c.example'];
  const off = (inside: string) => `<div style="position:absolute;left:-9999px">${inside}</div>`;
  const blocks = (body: string) => {
    const { site, view } = pageOf(body);
    return hiddenBlocks(site, view).map(({ hosts }) => hosts);
  };
  it('leads to several hosts abroad', () => {
    expect(blocks(off(to(...ABROAD)))).toEqual(['a.example, b.example, c.example']);
    expect(blocks(to(...ABROAD))).toEqual([]);
    expect(blocks(off(to('a.example', 'b.example', 'b.example')))).toEqual([]);
    expect(blocks(off(to('a.example', 'b.example')) + off(to('c.example')))).toEqual([]);
  });
  it('counts no host of Vietnam, nor the portal', () => {
    expect(blocks(off(to('a.example', 'b.example', 'c.com.vn', 'hoaan.vidu.gov.vn')))).toEqual([]);
  });
  it('may be so by a style sheet, but is no menu, and no row of networks, then', () => {
    const style = '<style>.x{position:absolute;left:-9999px}</style>';
    expect(blocks(`${style}<div class="x">${to(...ABROAD)}</div>`)).toHaveLength(1);
    expect(blocks(`${style}<nav class="x">${to(...ABROAD)}</nav>`)).toEqual([]);
    const networks = to('www.facebook.com', 'www.youtube.com', 'a.example');
    expect(blocks(`${style}<div class="x">${networks}</div>`)).toEqual([]);
  });
  it('names a few of its hosts', () => {
    const many = Array.from({ length: 20 }, (_, n) => `h${n}.example`);
    expect(blocks(off(to(...many)))[0]?.split(', ')).toHaveLength(8);
  });
});
