import type { IndicatorInput } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { compileChecklist } from '../match/compile.ts';
import { buildSite } from '../site/site.ts';
import { checklist, indicator, ON } from '../testing/checklist.ts';
import { menu, OTHER_TEXT, type Pages, siteOf, stepsOf, UNIT } from '../testing/site.ts';
import { shapedLike } from './shaped.ts';

const TABLE = (heads: string, rows = 2) =>
  `<table><tr>${heads}${'<tr><td>Bản sao<td>2.000 đồng<td>Tại quầy'.repeat(rows)}</table>`;
const FEES = '<th>Việc<th>Mức thu<th>Ghi chú';
const CRITERIA = {
  available: { probe: 'table' as const, columns: ['mức thu', 'phí'], minColumns: 1, minRows: 2 },
};

const shaped = (pages: Pages, criteria: IndicatorInput['criteria'] = CRITERIA) => {
  const all = { '': menu({ 'Tin tức': '/tin' }), ...pages };
  const indicators = [
    indicator({ criteria, negativeTerms: ['học phí'] }),
    indicator({ id: 'roads', terms: ['giao thông', 'đường sá'], broadTerms: ['đường sá'] }),
  ];
  const compiled = compileChecklist(checklist(indicators), ON);
  const site = buildSite(compiled, UNIT, stepsOf(all), {
    scope: 'portal',
    connection: null,
    pagesLeft: 0,
    waysLeft: 0,
    running: false,
  });
  return [...shapedLike(site)].map(
    ([
      {
        indicator: { id },
      },
      shown,
    ]) => [id, shown.map(({ text }) => text)],
  );
};

describe('shapedLike', () => {
  it('finds a table of the columns and rows that are asked for, whatever it stands under', () => {
    const tin = `<h1>Bà con cần biết</h1>${OTHER_TEXT}${TABLE(FEES)}`;
    expect(shaped({ tin })).toEqual([['reception', ['Việc · Mức thu · Ghi chú']]]);
    expect(shaped({ tin: `<h1>Đường sá, nhà cửa</h1>${TABLE(FEES)}` })).toHaveLength(1);
  });
  it.each<[string, Pages]>([
    ['other columns', { tin: `<h1>Bà con cần biết</h1>${TABLE('<th>Việc<th>Nơi<th>Ghi chú')}` }],
    ['too few rows', { tin: `<h1>Bà con cần biết</h1>${TABLE(FEES, 1)}` }],
    ['a page of another subject', { tin: `<h1>Giao thông</h1>${TABLE(FEES)}` }],
    ['a page of what a negative phrase says', { tin: `<h1>Học phí năm học mới</h1>${TABLE(FEES)}` }],
  ])('does not take for one a table of %s', (_, pages) => {
    expect(shaped(pages)).toEqual([]);
  });
  it('finds one of many of the columns on a page of another subject, too, but not where a negative phrase stands', () => {
    const columns = ['mức thu', 'phí', 'nơi thu', 'người thu'];
    const criteria = { available: { probe: 'table' as const, columns, minColumns: 1, minRows: 2 } };
    const heads = '<th>Việc<th>Mức thu<th>Phí<th>Nơi thu';
    const four = `${heads}<th>Người thu`;
    const page = (head: string, table: string) =>
      shaped({ tin: `<h1>${head}</h1>${TABLE(table)}` }, criteria);
    expect(page('Giao thông', four)).toHaveLength(1);
    expect(page('Giao thông', heads)).toEqual([]);
    expect(page('Học phí năm học mới', four)).toEqual([]);
  });
  it('finds none where one page is judged alone', () => {
    const { site } = siteOf({ '': TABLE(FEES) }, { criteria: CRITERIA });
    expect(shapedLike({ ...site, scope: 'page' }).size).toBe(0);
  });
});
