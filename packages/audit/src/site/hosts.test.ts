import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { siteOf } from '../testing/site.ts';
import { hostsOf, linksTo, viewsLinkingTo } from './hosts.ts';

const record = page(
  '<a href="/a">a</a><a href="https://www.vidu.gov.vn/x">b</a><a href="//khac.vn:8080/">c</a><a href="#">d</a>',
);

describe('hostsOf', () => {
  it('gives each host once, the own one too', () => {
    expect([...hostsOf(record)].sort()).toEqual(['hoaan.vidu.gov.vn', 'khac.vn:8080', 'vidu.gov.vn']);
  });
  it('gives none for a page without links', () => {
    expect([...hostsOf(page('<p>a</p>'))]).toEqual([]);
  });
});

describe('linksTo', () => {
  const texts = (is: (host: string) => boolean) =>
    linksTo(record, is).map(({ link, host }) => [link.text, host]);
  it('gives the links to such hosts in their order', () => {
    expect(texts(host => host === 'vidu.gov.vn')).toEqual([['b', 'vidu.gov.vn']]);
    expect(texts(host => host !== 'hoaan.vidu.gov.vn')).toEqual([
      ['b', 'vidu.gov.vn'],
      ['c', 'khac.vn:8080'],
    ]);
    expect(texts(host => host === 'tinh.gov.vn')).toEqual([]);
  });
  it('gives those within the portal as well, where they are asked for', () => {
    expect(texts(() => true)).toEqual([
      ['a', 'hoaan.vidu.gov.vn'],
      ['b', 'vidu.gov.vn'],
      ['c', 'khac.vn:8080'],
    ]);
  });
});

describe('viewsLinkingTo', () => {
  it('gives the pages that link to such a host, each once and in their order', () => {
    const { site } = siteOf({
      '': '<a href="https://a.vn/">a</a>',
      x: '<a href="https://b.vn/1">b</a><a href="https://b.vn/2">b</a><a href="https://a.vn/">a</a>',
      y: '<p>không</p>',
      z: '<a href="https://a.vn/">a</a>',
    });
    const pages = (hosts: readonly string[]) =>
      viewsLinkingTo(site, host => hosts.includes(host)).map(({ page: step }) => step);
    expect(pages(['b.vn', 'a.vn'])).toEqual([0, 1, 3]);
    expect(pages(['b.vn'])).toEqual([1]);
    expect(pages(['c.vn'])).toEqual([]);
  });
});
