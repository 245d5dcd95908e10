import { sequence } from './sequence.ts';

const SYLLABLES =
  'ủy ban nhân dân xã thông báo về việc tổ chức hội nghị triển khai kế hoạch phát triển kinh tế năm theo quyết định của chủ tịch tỉnh trên địa bàn các thôn đã hoàn thành công tác phòng chống thiên tai bảo vệ rừng mùa khô'.split(
    ' ',
  );

/** Elements of one item of the list below. */
const PER_ITEM = 10;

/**
 * A portal's page of about `elements` elements, the same each time: a menu of `terms`, then a list of news, each with
 * a heading, a date, a paragraph and links.
 */
export function generatePage(elements: number, terms: readonly string[]): string {
  const next = sequence(elements);
  const words = (count: number) =>
    Array.from({ length: count }, () => SYLLABLES[next(SYLLABLES.length)]).join(' ');
  const menu = terms
    .slice(0, Math.max(4, Math.floor(elements / 40)))
    .map((term, index) => `<li><a href="/muc-${index}">${term}</a></li>`);
  const items = Array.from(
    { length: Math.max(1, Math.floor((elements - 12 - menu.length * 2) / PER_ITEM)) },
    (_, index) => {
      const day = `${String(1 + next(28)).padStart(2, '0')}/${String(1 + next(12)).padStart(2, '0')}/2026`;
      return `<div class="item"><h3><a href="/tin-${index}.html">${words(9)}</a></h3><span class="date">${day}</span>
<p>${words(30)} <b>${words(3)}</b> ${words(12)}</p><ul><li><a href="/tep-${index}.pdf">${words(5)}</a></li></ul><img src="/anh-${index}.jpg" alt="${words(4)}"></div>`;
    },
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin điện tử</title></head><body>
<header><h1>${words(6)}</h1></header><nav><ul>${menu.join('')}</ul></nav><main>${items.join('\n')}</main>
<footer><p>${words(20)}</p></footer></body></html>`;
}
