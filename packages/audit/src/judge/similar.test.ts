import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { menu, OTHER_TEXT, type Pages, siteAmong } from '../testing/site.ts';
import { similarTo } from './similar.ts';

const WASTE = {
  title: { vi: 'Thu gom rác thải', en: 'Waste' },
  terms: ['lịch thu gom rác', 'giờ lấy rác', 'tiền vệ sinh môi trường', 'phân loại rác tại nguồn'],
  negativeTerms: ['công ty môi trường'],
};

const shown = (pages: Pages, state: Parameters<typeof siteAmong>[2] = {}) => {
  const { site, indicator } = siteAmong({ '': menu({ 'Tin tức': '/tin' }), ...pages }, WASTE, state);
  return (similarTo(site).get(indicator) ?? []).map(({ text, miss }) => [text, miss]);
};

const NOTICE = 'Giờ xe lấy rác, mức thu tiền vệ sinh, cách phân loại rác từ ngày 1/10.';
const STORY = `${NOTICE} ${'Lãnh đạo các thôn cùng bà con ra đồng thăm lúa và bàn chuyện mùa vụ. '.repeat(3)}`;

describe('similarTo', () => {
  it('shows a passage of which a fifth are the words of an indicator whose terms it does not hold', () => {
    expect(shown({ tin: `<h1>Tin</h1>${OTHER_TEXT}<p>${NOTICE}</p>` })).toEqual([[NOTICE, 'similar-only']]);
  });
  it('shows the title of something that a page links to, and that a page opens with', () => {
    expect(shown({ tin: `<h1>Tin</h1>${OTHER_TEXT}<p><a href="/a">${NOTICE}</a> 1/10/2026</p>` })).toEqual([
      [NOTICE, 'similar-only'],
    ]);
    const page = '<h1>Giữ xóm sạch</h1><p>Xe lấy rác: thứ Hai.</p><p>Tiền vệ sinh.</p><p>Phân loại rác.</p>';
    expect(shown({ tin: page })).toEqual([['Giữ xóm sạch', 'similar-only']]);
  });
  it.each<[string, Pages]>([
    ['two pairs of its words', { tin: `<h1>Tin</h1>${OTHER_TEXT}<p>Tiền vệ sinh, phân loại rác.</p>` }],
    ['a story that comes to it in passing', { tin: `<h1>Tin</h1>${OTHER_TEXT}<p>${STORY}</p>` }],
    [
      'what its own list says is something else',
      { tin: `<h1>Tin</h1>${OTHER_TEXT}<p>${NOTICE} Công ty môi trường.</p>` },
    ],
    ['a box beside the page', { tin: `<h1>Tin</h1>${OTHER_TEXT}<aside><p>${NOTICE}</p></aside>` }],
    [
      'a row of a table',
      { tin: `<h1>Tin</h1>${OTHER_TEXT}<table><tr><th>Tên<th>Mức<tr><td>${NOTICE}<td>b</table>` },
    ],
    [
      'what the portal says on many pages',
      Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e'].map(path => [
          path,
          `<h1>Tin ${path}</h1>${OTHER_TEXT}<p>${path} ${NOTICE}</p>`,
        ]),
      ),
    ],
  ])('shows nothing of %s', (_, pages) => {
    expect(shown(pages)).toEqual([]);
  });
  it('shows nothing where one page is all there is', () => {
    expect(shown({ tin: `<h1>Tin</h1>${OTHER_TEXT}<p>${NOTICE}</p>` }, { scope: 'page' })).toEqual([]);
  });
  it.each([
    ['another body’s doing where only the unit’s own counts', `Sở Xây dựng: ${NOTICE}`, '<h1>Tin</h1>'],
    ['a page headed by another place', NOTICE, '<h1>Chuyện hay ở tỉnh Khác Lạ</h1>'],
  ])('shows nothing of %s', (_, text, heading) => {
    const pages = { '': menu({ 'Tin tức': '/tin' }), tin: `${heading}${OTHER_TEXT}<p>${text}</p>` };
    const { site, indicator } = siteAmong(pages, { ...WASTE, othersDocuments: 'review' });
    expect(similarTo(site).get(indicator) ?? []).toEqual([]);
  });
  it('shows three of many', () => {
    const pages = Object.fromEntries(
      [
        'Giờ lấy rác; tiền vệ sinh; phân loại rác',
        'Lịch thu gom; tiền vệ sinh; rác thải',
        'Giờ lấy; vệ sinh môi; rác tại nguồn',
        'Rác thải; môi trường; giờ lấy rác',
      ].map((text, n) => [`p${n}`, `<h1>Tin ${n}</h1>${OTHER_TEXT}<p>${text}.</p>`]),
    );
    expect(shown(pages).length).toBe(3);
  });
  it('shows nothing of a portal without the words, whatever it says', () => {
    const word = fc.constantFrom(
      'chợ',
      'hoa',
      'xuân',
      'bà',
      'con',
      'lúa',
      'đồng',
      'rác',
      'thu',
      'tiền',
      'giờ',
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 80 }), { maxLength: 12 }), texts => {
        const pairs = new Set([
          'rác thải',
          'lịch thu',
          'thu gom',
          'gom rác',
          'giờ lấy',
          'lấy rác',
          'tiền vệ',
        ]);
        const held = texts.some(words => words.some((one, n) => pairs.has(`${words[n - 1]} ${one}`)));
        const body = texts.map(words => `<p>${words.join(' ')}</p>`).join('');
        if (!held) expect(shown({ tin: `<h1>Tin</h1>${body}` })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
