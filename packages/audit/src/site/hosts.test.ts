import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { siteOf } from '../testing/site.ts';
import { hostsOf, linksToHost, viewsLinkingTo } from './hosts.ts';

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

describe('linksToHost', () => {
  it('asks for each host', () => {
    expect(linksToHost(record, host => host === 'vidu.gov.vn')).toBe(true);
    expect(linksToHost(record, host => host === 'tinh.gov.vn')).toBe(false);
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
