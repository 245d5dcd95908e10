import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { indexNodes } from './nodes.ts';

describe('indexNodes', () => {
  const { site, indicator } = siteOf({
    '': {
      title: 'Tiếp công dân',
      body: '<h2>Lịch tiếp công dân</h2><p>Xã tiếp công dân.</p><p><a href="/a" title="Tiếp công dân">Xem</a></p><a href="/tiep-cong-dan"><img src="/x.png"></a><p>khác</p>',
    },
    loi: { failure: 'timeout' },
  });
  it('has each text that holds a phrase, by what it is', () => {
    const nodes = indexNodes(site).of(indicator.terms);
    expect(nodes.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Tiếp công dân'],
      ['link', 'Tiếp công dân'],
      ['heading', 'Lịch tiếp công dân'],
      ['text', 'Xã tiếp công dân.'],
    ]);
  });
  it('has the links that only their address names', () => {
    expect(
      indexNodes(site)
        .addresses(indicator.terms)
        .map(({ index }) => index),
    ).toEqual([1]);
  });
  it('has nothing of a set that occurs nowhere, and is built once', () => {
    expect(indexNodes(site).of(indicator.negatives)).toEqual([]);
    expect(indexNodes(site).addresses(indicator.negatives)).toEqual([]);
    expect(indexNodes(site)).toBe(indexNodes(site));
  });
});
