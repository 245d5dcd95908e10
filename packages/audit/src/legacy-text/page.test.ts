import { describe, expect, it } from 'vitest';
import { readDocument } from '../read/dom.ts';
import { readHtml } from '../read/html.ts';
import { domOf } from '../testing/dom.ts';
import { SAMPLE, toMojibake, toTcvn3, toVni } from '../testing/legacy.ts';
import { facts, html } from '../testing/page.ts';

const pageOf = (encode: (text: string) => string) =>
  html(
    `<ul><li><a href="/lich">${encode('Lịch tiếp công dân năm 2026')}</a></li></ul>` +
      SAMPLE.map(text => `<p>${encode(text)}</p>`).join('') +
      `<p>${encode('Hòa An, ngày 12 tháng 5 năm 2026')}</p>` +
      `<table><tr><th>${encode('Họ và tên')}</th><th>${encode('Chức vụ')}</th></tr><tr><td>A</td><td>B</td></tr></table>` +
      `<form><label>${encode('Nội dung phản ánh, kiến nghị')} <textarea name="n"></textarea></label></form>`,
    encode('Ủy ban nhân dân xã'),
  );

describe.each([
  ['tcvn3', toTcvn3],
  ['vni', toVni],
  ['mojibake', toMojibake],
] as const)('a page in %s', (name, encode) => {
  const page = readHtml(pageOf(encode), facts());
  const plain = readHtml(
    pageOf(text => text),
    facts(),
  );
  const lower = (text: string) => text.toLowerCase();

  it('is read as one in Unicode', () => {
    expect(page.writing).toEqual([name]);
    expect(lower(page.title)).toBe(lower(plain.title));
    expect(page.blocks.map(({ text }) => lower(text))).toEqual(plain.blocks.map(({ text }) => lower(text)));
    expect(page.links.map(({ text }) => lower(text))).toEqual(plain.links.map(({ text }) => lower(text)));
    expect(page.tables.map(({ headers }) => headers)).toEqual(plain.tables.map(({ headers }) => headers));
    expect(page.forms.map(({ fields }) => fields)).toEqual(plain.forms.map(({ fields }) => fields));
    expect(page.dates.map(({ date, block }) => [date, block])).toEqual(
      plain.dates.map(({ date, block }) => [date, block]),
    );
  });

  it('keeps how it stands there', () => {
    const [block] = page.blocks;
    expect(block?.written).toBe(encode('Lịch tiếp công dân năm 2026'));
    expect(page.links[0]?.written).toBe(block?.written);
    expect(plain.blocks.every(({ written }) => written === undefined)).toBe(true);
  });

  it('is the same out of a DOM', async () => {
    const { document, close } = domOf(pageOf(encode));
    expect(readDocument(document, facts())).toEqual(page);
    await close();
  });
});

it('makes text plain that only looked suspicious', () => {
  const page = readHtml(html('<p>na\u00efve\u00a0go\u00fbt, Ðường \u00ad2</p>', 'Trang'), facts());
  expect(page.blocks[0]?.text).toBe('naïve goût, Đường 2');
  expect(page.writing).toEqual(['zero-width']);
});
