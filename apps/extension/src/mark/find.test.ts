import { beforeEach, describe, expect, it } from 'vitest';
import { comparable, findSpots } from './find.ts';

function element(tag: string, text: string, inside: readonly Element[] = []): Element {
  const made = document.createElement(tag);
  made.append(text, ...inside);
  return made;
}

beforeEach(() => {
  const links = ['Tin tức', 'Lịch  tiếp\ncông dân', 'Ngân sách'].map(text =>
    element('li', '', [Object.assign(element('a', text), { href: '/x' })]),
  );
  const image = Object.assign(document.createElement('img'), { alt: 'Đường dây nóng' });
  const row = element('tr', '', [element('td', '05/11/2026'), element('td', 'Chủ tịch UBND xã')]);
  document.body.replaceChildren(
    element('script', 'Ngày tiếp công dân'),
    element('ul', '', links),
    image,
    element('table', '', [row]),
    element('p', 'Ngày ', [element('b', 'tiếp'), element('span', ' công dân')]),
    element('div', 'Tin tức'),
  );
});

const one = (spot: Parameters<typeof findSpots>[1]) => findSpots(document, spot)[0];

it('compares texts without marks of composition, case and what is not seen', () => {
  expect(comparable(' LỊCH\u200b Tiếp | Công\u00addân'.normalize('NFD'))).toBe('lịchtiếpcôngdân');
});

describe('findSpots', () => {
  it('takes the path where it still says the text', () => {
    expect(one({ text: 'Tin tức', selector: 'li:nth-child(1)>a' })?.tagName).toBe('A');
  });
  it('goes by the text where the path leads elsewhere or is none', () => {
    const wanted = { text: 'lịch tiếp công dân'.normalize('NFD') };
    expect(one({ ...wanted, selector: 'li:nth-child(3)>a' })?.tagName).toBe('A');
    expect(one({ ...wanted, selector: ':::' })?.textContent).toContain('tiếp');
  });
  it('finds what stands for a picture', () => {
    expect(one({ text: 'Đường dây nóng' })?.tagName).toBe('IMG');
  });
  it('finds a row by its cells, and a sentence by its parts, not in a script', () => {
    expect(one({ text: '05/11/2026 | Chủ tịch UBND xã' })?.tagName).toBe('TR');
    expect(one({ text: 'Ngày tiếp công dân' })?.tagName).toBe('P');
  });
  it('gives every place that says it', () => {
    expect(findSpots(document, { text: 'Tin tức' }).map(({ tagName }) => tagName)).toEqual(['A', 'DIV']);
  });
  it('finds nothing that is not there', () => {
    expect(findSpots(document, { text: 'Quyết toán' })).toEqual([]);
    expect(findSpots(document, { text: ' ' })).toEqual([]);
  });
});
