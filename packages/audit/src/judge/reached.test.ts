import type { IndicatorInput } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { menu, OTHER_TEXT, type Pages, siteOf } from '../testing/site.ts';
import { reachedAt } from './reached.ts';

const ASKS = { available: { probe: 'phrase' as const, facts: ['phone' as const], minFacts: 1 } };

const reached = (pages: Pages, over: Partial<IndicatorInput> = {}) => {
  const all = { '': menu({ 'Tin tức': '/tin' }), ...pages };
  const { site, indicator } = siteOf(all, { criteria: ASKS, ...over });
  return reachedAt(site, indicator).map(({ text, miss }) => [text, miss]);
};

const TEXT = 'Bà con hỏi việc tiếp công dân xin bấm điện thoại 0912 345 678.';

describe('reachedAt', () => {
  it('finds a text that names the subject beside a number', () => {
    expect(reached({ tin: `<h1>Tin</h1>${OTHER_TEXT}<p>${TEXT}</p>` })).toEqual([[TEXT, 'mentioned-only']]);
  });
  it('finds a number that stands in the next text', () => {
    const row = '<table><tr><th>Nơi<th>Số<tr><td>Bàn tiếp công dân<td>Điện thoại: 0912 345 678</table>';
    expect(reached({ tin: `<h1>Tin</h1>${OTHER_TEXT}${row}` })).toEqual([
      ['Bàn tiếp công dân', 'mentioned-only'],
    ]);
  });
  it('finds words that only say where to look: what a number is for, the inspector sees', () => {
    const over = { broadTerms: ['tiếp công dân'] };
    expect(reached({ tin: `<h1>Tin</h1><p>${TEXT}</p>` }, over)).toHaveLength(1);
  });
  it('finds one of the words that are asked for besides', () => {
    const available = [
      ASKS.available,
      { probe: 'phrase' as const, all: [['bàn trực'], ['ngày hẹn']], where: 'home' as const },
    ];
    const tin = '<h1>Tin</h1><p>Bàn trực của xã: điện thoại 0912 345 678</p>';
    expect(reached({ tin }, { criteria: { available } })).toHaveLength(1);
  });
  it.each<[string, Pages, Partial<IndicatorInput>?]>([
    ['a number alone', { tin: '<h1>Tin</h1><p>Công an xã: điện thoại 0912 345 678</p>' }],
    ['no number', { tin: '<h1>Tin</h1><p>Việc tiếp công dân do văn phòng lo.</p>' }],
    ['a long text', { tin: `<h1>Tin</h1><p>${'Bà con ra đồng gặt lúa mùa. '.repeat(10)}${TEXT}</p>` }],
    [
      'a story',
      {
        '': '<ul><li>02/11/2026 <a href="/bai">Chuyện ở thôn Đông</a></ul>',
        bai: `<h1>Chuyện ở thôn Đông</h1><p>${'Bà con ra đồng gặt lúa mùa. '.repeat(4)}</p><p>${TEXT}</p>`,
      },
    ],
    [
      'an indicator that asks for no number',
      { tin: `<h1>Tin</h1><p>${TEXT}</p>` },
      { criteria: { available: { probe: 'section' } } },
    ],
  ])('takes no notice of %s', (_, pages, over) => {
    expect(reached(pages, over)).toEqual([]);
  });
});
