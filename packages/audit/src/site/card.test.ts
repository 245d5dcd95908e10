import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';
import { addressesByBlock, cardAround, isWithin } from './card.ts';

const TITLE = 'Nghị quyết phê chuẩn quyết toán ngân sách';
const card = (inner: string) => `<p>Trước đó</p><div class="card">${inner}</div><p>Sau đó</p>`;

/** The texts of the card around the last link of a page. */
function textsOf(body: string): (string | undefined)[] | null {
  const record = page(body, 'trang');
  const link = record.links.at(-1);
  if (link === undefined) throw new Error('no link');
  const content = new Set(record.blocks.keys());
  const found = cardAround(record, link, content, addressesByBlock(record));
  return found === null ? null : record.blocks.slice(found.from, found.to + 1).map(({ text }) => text);
}

describe('cardAround', () => {
  it.each([
    ['with its date between', `<h5>${TITLE}</h5><p>20/07/2026</p><a href="/a.pdf">Xem</a>`],
    ['in boxes of its own', `<h5>${TITLE}</h5><p>20/07/2026</p><div><p><a href="/a.pdf">Xem</a></p></div>`],
    [
      'linked from its heading too',
      `<h5><a href="/a.pdf">${TITLE}</a></h5><p>20/07/2026</p><a href="/a.pdf">Xem</a>`,
    ],
  ])('has the heading of a card %s', (_, inner) => {
    expect(textsOf(card(inner))).toEqual([TITLE, '20/07/2026', 'Xem']);
  });
  it.each([
    [
      'a box of several addresses',
      card(`<h5>${TITLE}</h5><a href="/a.pdf">Xem</a><p>x</p><a href="/b.pdf">Xem</a>`),
    ],
    ['a box without a heading', card(`<p>${TITLE}</p><p>20/07/2026</p><a href="/a.pdf">Xem</a>`)],
    ['a heading that says less', card('<h5>Tệp</h5><a href="/a.pdf">Xem ở đây</a>')],
    ['a heading after it', card(`<a href="/a.pdf">Xem</a><h5>${TITLE}</h5>`)],
    ['a long text', card(`<h5>${TITLE}</h5>${'<p>đoạn</p>'.repeat(9)}<a href="/a.pdf">Xem</a>`)],
  ])('has none in %s', (_, body) => {
    expect(textsOf(body)).toBeNull();
  });
});

describe('isWithin', () => {
  it('knows the blocks of a box', () => {
    const record = page('<div id="a"><p>một</p></div><p>hai</p>', 'trang');
    const at = record.blocks.findIndex(({ text }) => text === 'một');
    const box = record.blocks[at]?.selector.replace(/>[^>]*$/, '') ?? '';
    expect(isWithin(record, at, box)).toBe(true);
    expect(isWithin(record, at, record.blocks[at]?.selector ?? '')).toBe(true);
    expect(isWithin(record, at + 1, box)).toBe(false);
    expect(isWithin(record, 99, box)).toBe(false);
  });
});
