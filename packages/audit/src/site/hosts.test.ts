import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { hostsOf, linksToHost } from './hosts.ts';

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
