import { describe, expect, it } from 'vitest';
import { menu, type Pages, siteAmong, siteOf } from '../testing/site.ts';
import { calledAlike } from './called.ts';

const TERMS = ['lịch tiếp công dân', 'ngày tiếp dân', 'họp mặt bà con', 'lắng nghe dân'];
const portal = (name: string, body: string): Pages => ({
  '': menu({ [name]: '/muc', 'Tin tức': '/tin', 'Liên hệ': '/lien-he' }),
  muc: { title: name, body: `<h1>${name}</h1>${body}` },
});
const ROWS =
  '<table><tr><th>Việc<th>Khi<tr><td>Họp mặt bà con<td>Thứ Hai<tr><td>Ngồi lắng nghe<td>Thứ Ba</table>';

const called = (pages: Pages) => {
  const { site, indicator } = siteAmong(pages, { terms: TERMS });
  return (calledAlike(site).get(indicator) ?? []).map(({ text, miss }) => [text, miss]);
};

describe('calledAlike', () => {
  it('finds a section with a pair of own words in its name and more on its page', () => {
    expect(called(portal('Chuyện tiếp dân ở xã', ROWS))).toEqual([['Chuyện tiếp dân ở xã', 'similar-only']]);
  });
  it.each<[string, Pages]>([
    ['whose name has none', portal('Chuyện ở xã', ROWS)],
    [
      'that says nothing more of it',
      portal(
        'Chuyện tiếp dân ở xã',
        '<table><tr><th>Việc<th>Khi<tr><td>Hái chè<td>Thứ Hai<tr><td>Làm cỏ<td>Ba</table>',
      ),
    ],
    ['whose name is known', portal('Lịch tiếp công dân', ROWS)],
  ])('does not take for one a section %s', (_, pages) => {
    expect(called(pages)).toEqual([]);
  });
  it('tells nothing by a checklist that is too short to tell whose words are whose', () => {
    const { site } = siteOf(portal('Chuyện tiếp dân ở xã', ROWS), { terms: TERMS });
    expect(calledAlike(site).size).toBe(0);
  });
});
