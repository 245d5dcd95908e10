import { describe, expect, it } from 'vitest';
import { buildSite } from '../site/site.ts';
import { menu, OTHER_TEXT, type Pages, siteOf, stepsOf } from '../testing/site.ts';
import { candidatesOf } from './candidates.ts';

type Over = Parameters<typeof siteOf>[1];
const of = (pages: Pages, over: Over = {}) => {
  const { site, indicator } = siteOf(pages, over);
  return candidatesOf(site, indicator);
};
const names = (pages: Pages, over: Over = {}) =>
  of(pages, over).map(({ node }) => `${node.page} ${node.kind} ${node.joined ?? node.text}`);

describe('what may be a lead', () => {
  it('is a link or heading that names the subject, not one that mentions it', () => {
    const story = 'Chủ tịch xã trao quà cho gia đình chính sách nhân dịp buổi tiếp công dân cuối năm';
    expect(
      names({
        '': `${menu({ 'Tiếp công dân': '/lich', 'Tin tức': '/tin' })}<h2>Lịch tiếp công dân</h2><a href="/b">${story}</a>`,
        tin: `<h1>Tin tức</h1><a href="/c">Thông báo lịch tiếp công dân tháng 11</a>`,
      }),
    ).toEqual([
      '0 link Tiếp công dân',
      '0 heading Lịch tiếp công dân',
      '1 link Thông báo lịch tiếp công dân tháng 11',
    ]);
  });
  it('is none where another subject is named', () => {
    const entry = { '': menu({ 'Tiếp công dân trực tuyến': '/tt' }) };
    expect(names(entry)).toHaveLength(1);
    expect(names(entry, { negativeTerms: ['tiếp công dân trực tuyến'] })).toEqual([]);
    expect(names({ '': OTHER_TEXT })).toEqual([]);
  });
  it('says by which phrase, and whether that only says where to look', () => {
    const over = { terms: ['lịch tiếp công dân', 'công khai'], broadTerms: ['công khai'] };
    const found = of({ '': menu({ 'Lịch tiếp công dân': '/lich', 'Công khai': '/ck' }) }, over);
    expect(found.map(({ matched, broad }) => [matched, broad])).toEqual([
      ['lịch tiếp công dân', false],
      ['công khai', true],
    ]);
  });
  it('is no headline of another place where news counts', () => {
    const pages = { '': '<a href="/a">Lịch tiếp công dân của tỉnh Khác Xa</a>' };
    expect(names(pages)).toHaveLength(1);
    expect(names(pages, { stories: true })).toEqual([]);
  });
  it('grows with the pages, and what was found stays as it was', () => {
    const pages = { '': menu({ 'Tiếp công dân': '/lich' }), lich: '<h1>Lịch tiếp công dân</h1>' };
    const { site, indicator } = siteOf({ '': pages[''] });
    const steps = stepsOf({ '': pages[''] });
    const grown = () =>
      buildSite(site.compiled, site.unit, steps, {
        scope: 'portal',
        connection: null,
        pagesLeft: 0,
        waysLeft: 0,
        running: false,
      });
    const before = candidatesOf(grown(), indicator);
    const [first] = before;
    steps.push(...stepsOf(pages).slice(1));
    const after = candidatesOf(grown(), indicator);
    expect(after.map(({ node }) => node.text)).toEqual(['Tiếp công dân', 'Lịch tiếp công dân']);
    expect(after[0]).toBe(first);
    expect(candidatesOf(grown(), indicator)).toHaveLength(2);
  });
});
