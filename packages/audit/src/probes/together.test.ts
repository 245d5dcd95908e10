import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu } from '../testing/site.ts';

const together = (over: object) => ({ probe: 'phrase' as const, together: 'text' as const, ...over });
const OTHER = '<h1>Chuyện trong xã</h1>';

describe('in one text', () => {
  const channel = together({
    all: [
      ['vòi vĩnh', 'nhũng nhiễu'],
      ['báo cho', 'phản ánh'],
    ],
    facts: ['phone', 'email'],
    minFacts: 1,
  });
  const on = (body: string) => said(run(channel, { '': '', a: `${OTHER}${body}` }));

  it.each([
    ['the number stands in it', '<p>Gặp cán bộ vòi vĩnh, xin báo cho xã: 0262 3822 026</p>'],
    [
      'the address stands in the next one',
      '<p>Gặp cán bộ vòi vĩnh, xin báo cho xã:</p><p>a@hoaan.gov.vn</p>',
    ],
  ])('is met whatever it stands under: %s', (_, body) => {
    expect(on(body)).toBe('met');
  });
  it.each([
    ['one of the words is missing', '<p>Xã nói không với nhũng nhiễu: 0262 3822 026</p>'],
    ['the words stand in two texts', '<p>Nói không với nhũng nhiễu.</p><p>Xin báo cho xã: 0262 3822 026</p>'],
    ['there is no number', '<p>Gặp cán bộ vòi vĩnh, xin báo cho xã ngay.</p>'],
    [
      'the number stands further off',
      '<p>Gặp cán bộ vòi vĩnh, xin báo cho xã.</p><p>Hết</p><p>0262 3822 026</p>',
    ],
    ['a menu says it', `${menu({ 'Phản ánh nhũng nhiễu 0262 3822 026': '/b' })}<p>Không có gì ở đây cả</p>`],
    ['the text is a long one', `<p>Cán bộ vòi vĩnh, báo cho xã: 0262 3822 026. ${'dân bàn '.repeat(60)}</p>`],
  ])('is missed where %s', (_, body) => {
    expect(on(body)).toBe('missed');
  });
  it('is missed in a dated posting: news tells the numbers of others', () => {
    const story = '<h1>Tỉnh mở đường dây nóng</h1><p>Dân bị vòi vĩnh thì báo cho tỉnh: 0262 3822 026</p>';
    const list = '<ul><li><a href="/a">Tỉnh mở đường dây nóng</a> 02/10/2026</li></ul>';
    expect(said(run(channel, { '': list, a: story }))).toBe('missed');
  });
  it('is half met where one of several facts is missing, and says which', () => {
    const office = together({ any: ['một cửa xã'], facts: ['phone', 'hours'] });
    const result = run(office, { '': '', a: `${OTHER}<p>Một cửa xã Hòa An, điện thoại 0262 3822 026</p>` });
    expect(result).toMatchObject({ half: true, reason: 'facts-missing', detail: { missing: 'hours' } });
  });
});

describe('on one page', () => {
  const steps = together({ together: 'page', all: [['bước 1'], ['chọn thủ tục'], ['thanh toán']] });
  const STEPS = '<p>Bước 1: đăng nhập vào Cổng quốc gia</p><p>Sau đó chọn thủ tục và điền vào tờ khai</p>';
  const PAID = '<p>Rồi thanh toán lệ phí bằng thẻ ngân hàng hoặc ví điện tử của mình</p>';

  it('is met whatever that is called, on a dated posting too', () => {
    expect(said(run(steps, { '': '', a: `${OTHER}${STEPS}${PAID}` }))).toBe('met');
    const list = '<ul><li><a href="/a">Chuyện trong xã</a> 02/10/2026</li></ul>';
    expect(said(run(steps, { '': list, a: `${OTHER}${STEPS}${PAID}` }))).toBe('met');
  });
  it('counts what stands in a table', () => {
    const table = `<table><tr><th>Việc</th><th>Cách</th></tr><tr><td>Bước 1</td><td>Chọn thủ tục</td></tr><tr><td>Bước 2</td><td>Thanh toán</td></tr></table>`;
    expect(said(run(steps, { '': '', a: `${OTHER}${table}` }))).toBe('met');
  });
  it.each([
    ['the words stand on two pages', { a: `${OTHER}${STEPS}`, b: `${OTHER}${PAID}` }],
    ['the home page says them', { '': `${STEPS}${PAID}` }],
    ['a box beside the page says one', { a: `${OTHER}${STEPS}<aside>${PAID}</aside>` }],
  ])('is missed where %s', (_, pages) => {
    expect(said(run(steps, { '': '', ...pages }))).toBe('missed');
  });
  it('is missed where a negative phrase names the page', () => {
    const pages = { '': '', a: `${OTHER}${STEPS}${PAID}` };
    expect(said(run(steps, pages, {}, { negativeTerms: ['chuyện trong xã'] }))).toBe('missed');
  });
});
