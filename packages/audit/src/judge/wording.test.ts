import { describe, expect, it } from 'vitest';
import { menu, type Pages, siteAmong, siteOf } from '../testing/site.ts';
import { isWordedOtherwise, wordingOf } from './wording.ts';

const ROWS = (n: number) =>
  `<table><tr><th>Việc<th>Khi nào<tr><td>Họp tiếp dân lần ${n}<td>Thứ Hai<tr><td>Công dân hỏi ${n}<td>Thứ Ba</table>`;

/** A portal whose menu leads to sections of these names over that body. */
const portal = (names: readonly string[], body: (n: number) => string): Pages => ({
  '': menu(Object.fromEntries(names.map((name, n) => [name, `/p${n}`]))),
  ...Object.fromEntries(
    names.map((name, n) => [`p${n}`, { title: name, body: `<h1>${name}</h1>${body(n)}` }]),
  ),
});

const read = (pages: Pages) => {
  const { site } = siteAmong(pages, { terms: ['lịch tiếp công dân', 'họp tiếp dân'] });
  const { sections, unnamed, shown } = wordingOf(site);
  return { sections, unnamed, shown: shown.map(({ text }) => text), otherwise: isWordedOtherwise(site) };
};

const OWN = ['Bà con hỏi', 'Xã trả lời', 'Đến gặp xã', 'Việc của bản', 'Ngồi với dân'];

describe('wordingOf', () => {
  it('counts the sections that hold something in the field and whose names no indicator knows', () => {
    expect(read(portal(OWN, ROWS))).toEqual({
      sections: 5,
      unnamed: 5,
      shown: OWN.slice(0, 3),
      otherwise: true,
    });
  });
  it.each<[string, Pages, number, number]>([
    ['those of a known name', portal([...OWN.slice(1), 'Lịch tiếp công dân'], ROWS), 5, 4],
    ['only few', portal(OWN.slice(1), ROWS), 4, 4],
    [
      'many pages by one name once',
      {
        ...portal(OWN, ROWS),
        '': OWN.map((_, n) => `<ul><li><a href="/p${n}">Bản in</a></ul>`).join(''),
      },
      1,
      1,
    ],
    [
      'what is outside of the field',
      portal(OWN, n => `<p>Thôn ${n}: ${'bà con ra đồng thăm lúa mùa '.repeat(4)}</p>`),
      0,
      0,
    ],
    [
      'what only says where to go on',
      portal(OWN, n => `<a href="/x${n}">Hội chợ hoa xuân năm nay lần ${n}</a>`),
      0,
      0,
    ],
    ['what is still to come', portal(OWN, n => `<p>Đang cập nhật mục ${n}</p>${ROWS(n)}`), 0, 0],
    [
      'headlines',
      portal(
        OWN.map(name => `${name} vào sáng thứ Hai tuần tới tại nhà văn hóa`),
        ROWS,
      ),
      0,
      0,
    ],
    [
      'what a section of a known name lists',
      {
        ...portal(OWN, ROWS),
        '': menu({ 'Lịch tiếp công dân': '/muc', 'Trang chủ': '/', 'Liên hệ': '/lien-he' }),
        muc: `<h1>Lịch tiếp công dân</h1>${ROWS(9)}${OWN.map((name, n) => `<p><a href="/p${n}">${name}</a></p>`).join('')}`,
      },
      1,
      0,
    ],
  ])('does not take for it %s', (_, pages, sections, unnamed) => {
    expect(read(pages)).toMatchObject({ sections, unnamed, otherwise: false });
  });
  it('is not worded otherwise by a checklist that knows few names', () => {
    const { site } = siteOf(portal(OWN, ROWS), { terms: ['lịch tiếp công dân', 'họp tiếp dân'] });
    expect(isWordedOtherwise(site)).toBe(false);
  });
  it('is not worded otherwise where most sections have names that are known', () => {
    const known = OWN.map((_, n) => `Lịch tiếp công dân ${n}`);
    expect(read(portal([...OWN, ...known], ROWS))).toMatchObject({
      sections: 10,
      unnamed: 5,
      otherwise: false,
    });
  });
});
