import { describe, expect, it } from 'vitest';
import { menu, siteOf } from '../testing/site.ts';
import { findLeads } from './leads.ts';
import { searchedOf } from './searched.ts';

describe('searchedOf', () => {
  it('tells pages, links, leads not opened, what is left and what was tried', () => {
    const { site, indicator } = siteOf(
      {
        '': `${menu({ 'Tiếp công dân': '/a', Tin: '/b' })}<input type="search" name="q">`,
        b: '<a href="/c">c</a>',
      },
      {},
      { pagesLeft: 7, connection: { kind: 'live', sitemapTried: true } },
    );
    expect(searchedOf(site, findLeads(site, indicator))).toEqual({
      pages: 2,
      links: 3,
      leadsUnopened: 1,
      sitemap: true,
      searchForm: 'present-not-used',
      pagesLeft: 7,
    });
  });
  it('counts the frames of other sites, each once', () => {
    const map = '<iframe src="https://bando.example/a"></iframe>';
    const { site } = siteOf({
      '': `${map}<iframe src="/khung"></iframe>`,
      b: `${map}<iframe src="https://khac.vn/"></iframe>`,
    });
    expect(searchedOf(site, []).otherFrames).toBe(2);
  });
  it('tells that there is no search box', () => {
    const { site } = siteOf({ '': '<p>a</p>', b: { failure: 'timeout' } });
    expect(searchedOf(site, [])).toMatchObject({
      pages: 1,
      links: 0,
      leadsUnopened: 0,
      sitemap: false,
      searchForm: 'absent',
    });
  });
});
