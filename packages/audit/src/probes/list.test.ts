import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu, type Pages } from '../testing/site.ts';

const NAMES = [
  'Đăng ký khai sinh',
  'Đăng ký khai tử',
  'Đăng ký kết hôn',
  'Chứng thực chữ ký',
  'Chứng thực di chúc',
  'Tách thửa đất',
  'Hợp thửa đất',
];
const over = { terms: ['thủ tục hành chính'] };
const probe = {
  probe: 'section' as const,
  accept: ['list' as const],
  minItems: NAMES.length,
  contentTerms: ['đăng ký', 'chứng thực'],
};
const pages = (body: string): Pages => ({
  '': menu({ 'Thủ tục hành chính': '/tthc' }),
  tthc: `<h1>Thủ tục hành chính</h1>${body}`,
});
const of = (body: string, names = NAMES) =>
  said(run({ ...probe, minItems: names.length }, pages(body), {}, over));
const deep = 'https://dichvucong.gov.vn/chi-tiet?ma=1.00';

describe('the names of a list', () => {
  it.each<[string, string]>([
    ['an ordered list', `<ol>${NAMES.map(name => `<li>${name}</li>`).join('')}</ol>`],
    [
      'links to each on the national portal',
      `<ul>${NAMES.map((name, n) => `<li><a href="${deep}${n}">${name}</a></li>`).join('')}</ul>`,
    ],
    [
      'rows of a table with links',
      `<table><tr><th>STT<th>Tên<th>Xem</tr>${NAMES.map((name, n) => `<tr><td>${n + 1}<td>${name}<td><a href="${deep}${n}">Xem</a></tr>`).join('')}</table>`,
    ],
    ['numbered lines', NAMES.map((name, n) => `<p>${n + 1}. ${name}</p>`).join('')],
    ['dashes', NAMES.map(name => `<div>- ${name}</div>`).join('')],
    [
      'lists below headings',
      `<h3>Hộ tịch</h3><ul>${NAMES.slice(0, 3)
        .map(name => `<li>${name}</li>`)
        .join('')}</ul><h3>Khác</h3><ul>${NAMES.slice(3)
        .map(name => `<li>${name}</li>`)
        .join('')}</ul>`,
    ],
  ])('%s', (_, body) => expect(of(body)).toBe('met'));

  it.each<[string, string]>([
    ['one of them said again and again', `<ul>${NAMES.map(() => `<li>${NAMES[0]}</li>`).join('')}</ul>`],
    [
      'one too few',
      `<ul>${NAMES.slice(1)
        .map(name => `<li>${name}</li>`)
        .join('')}</ul>`,
    ],
    [
      'a link to the portal that has them',
      '<ul><li><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></li></ul>',
    ],
    [
      'news, two of which are on them',
      `<ul>${NAMES.map((_, n) => `<li>Tin hoạt động của xã trong tuần số ${n}</li>`).join('')}<li>Chứng thực lưu động tại thôn</li><li>Đăng ký khám sức khỏe</li></ul>`,
    ],
    ['running text', `<p>${NAMES.join(', ')}</p>`],
  ])('not %s', (_, body) => expect(of(body)).toBe('missed'));
});
