import { describe, expect, it } from 'vitest';
import { stretchProof } from '../judge/proofs.ts';
import { run, said } from '../testing/probe.ts';
import { menu, type Pages } from '../testing/site.ts';

const phrase = (over: object) => ({ probe: 'phrase' as const, ...over });
const LICH: Pages = {
  '': '',
  lich: '<h1>Lịch tiếp công dân</h1><p>Địa điểm: phòng một</p><p>Thời gian: buổi sáng</p><h2>Khác</h2><p>Ngoài ra</p><p>Đường dây nóng</p>',
};

/** Runs over one proof: the stretch of `lich` from block to block. */
function onProof(probe: ReturnType<typeof phrase>, from: number, to: number) {
  return run(probe, LICH, {}, {}, ({ site }) => {
    const view = site.views[1];
    if (view === null || view === undefined) throw new Error('not read');
    return [stretchProof(view, from, to, 'text', from, 'x')];
  });
}

describe('words', () => {
  it('are looked for on the proofs', () => {
    expect(said(onProof(phrase({ any: ['địa điểm', 'nơi tiếp'] }), 1, 3))).toBe('met');
    expect(said(onProof(phrase({ any: ['đường dây nóng'] }), 1, 2))).toBe('missed incomplete');
  });
  it('are not looked for in the menu beside a proof, nor in the title of another posting below it', () => {
    const pages = (inner: string): Pages => ({
      '': '',
      lich: `${menu({ 'Danh mục thủ tục': '/x' })}<h1>Lịch tiếp công dân</h1><p>Địa điểm: phòng một</p>${inner}`,
    });
    const of = (inner: string) =>
      said(
        run(phrase({ any: ['danh mục'] }), pages(inner), {}, {}, ({ site }) => {
          const view = site.views[1];
          if (view === null || view === undefined) throw new Error('not read');
          return [stretchProof(view, 0, view.record.blocks.length, 'text', 0, 'x')];
        }),
      );
    expect(of('')).toBe('missed incomplete');
    expect(of('<p><a href="/y">Danh mục dự án năm nay</a></p>')).toBe('missed incomplete');
    expect(of('<p>Kèm theo danh mục dự án</p>')).toBe('met');
    expect(of('<p>Kèm theo <a href="/y">danh mục dự án năm nay</a> của Ủy ban nhân dân xã</p>')).toBe('met');
  });
  it('are looked for on pages headed by the subject where nothing is proved yet', () => {
    expect(said(run(phrase({ any: ['địa điểm'] }), LICH))).toBe('met');
    expect(
      said(
        run(phrase({ any: ['địa điểm'] }), { '': '', x: '<h1>Mục</h1><p>Địa điểm: phòng một hai ba</p>' }),
      ),
    ).toBe('missed');
  });
  it('must each be there, by one of their ways', () => {
    const all = (...groups: string[][]) => onProof(phrase({ all: groups }), 1, 3);
    expect(said(all(['địa điểm', 'nơi'], ['thời gian']))).toBe('met');
    expect(all(['địa điểm'], ['đối thoại'])).toMatchObject({
      met: false,
      half: true,
      detail: { missing: 'đối thoại' },
    });
    expect(all(['nơi tiếp'], ['đối thoại'])).toMatchObject({ met: false, half: false });
  });
  it('are looked for on the home page or on any page', () => {
    const pages: Pages = { '': '<p>Đường dây nóng</p>', x: '<p>Nội quy phòng tiếp dân của xã</p>' };
    expect(said(run(phrase({ any: ['đường dây nóng'], where: 'home' }), pages))).toBe('met');
    expect(said(run(phrase({ any: ['nội quy'], where: 'home' }), pages))).toBe('missed incomplete');
    expect(said(run(phrase({ any: ['nội quy'], where: 'any' }), pages))).toBe('met');
    expect(said(run(phrase({ any: ['nội quy'], where: 'home' }), { x: 'a' }))).toBe('missed');
  });
  it('are not read where they are hidden, nor where a negative phrase takes them back', () => {
    const where = 'home';
    expect(
      said(run(phrase({ any: ['đường dây nóng'], where }), { '': '<p hidden>Đường dây nóng</p>' })),
    ).toBe('missed incomplete');
    const over = { negativeTerms: ['đường dây nóng tỉnh'] };
    expect(
      said(run(phrase({ any: ['đường dây nóng'], where }), { '': '<p>Đường dây nóng tỉnh</p>' }, {}, over)),
    ).toBe('missed incomplete');
  });
});

it('believes no telephone in a place that only says where to look, unless words say what it is for', () => {
  const pages = (text: string) => ({
    '': '<p>x</p>',
    a: `<h1>Đường dây nóng</h1><p>Điện thoại: 0262 3822 026 ${text}</p>`,
  });
  const told = (probe: ReturnType<typeof phrase>, text: string) =>
    said(
      run(probe, pages(text), {}, { terms: ['Đường dây nóng', 'Tố giác'], broadTerms: ['Đường dây nóng'] }),
    );
  const number = phrase({ facts: ['phone'] });
  const forBribes = phrase({ facts: ['phone'], any: ['nhũng nhiễu'] });
  expect(told(number, 'trực cả ngày')).toBe('missed');
  expect(told(forBribes, 'trực cả ngày')).not.toBe('met');
  expect(told(forBribes, 'tiếp nhận phản ánh hành vi nhũng nhiễu')).toBe('met');
});

describe('contact facts', () => {
  const facts = phrase({ facts: ['address', 'phone', 'email'], where: 'any' });
  const ADDRESS = '<p>Địa chỉ: thôn Một, xã Hòa An, tỉnh Ví Dụ</p>';
  it('are met where all stand together', () => {
    const result = run(facts, {
      '': `<footer>${ADDRESS}<p>Điện thoại: 0262 3822 026</p><p>a@hoaan.gov.vn</p></footer>`,
    });
    expect(said(result)).toBe('met');
    expect(result.proofs.map(({ evidence }) => evidence.matched).sort()).toEqual([
      'address',
      'email',
      'phone',
    ]);
  });
  it('are half met where one is missing, and say which', () => {
    expect(run(facts, { '': `<footer>${ADDRESS}<p>Điện thoại: 0262 3822 026</p></footer>` })).toMatchObject({
      met: false,
      half: true,
      reason: 'facts-missing',
      detail: { missing: 'email' },
    });
  });
  it('are not put together from several pages', () => {
    const pages = {
      '': `<footer>${ADDRESS}</footer>`,
      b: menu({ A: '/a' }),
      c: '<footer><p>Điện thoại: 0262 3822 026</p></footer>',
    };
    expect(said(run(facts, pages))).toBe('missed facts-missing');
  });
  it('need only as many as it says', () => {
    expect(
      said(
        run(phrase({ facts: ['address', 'phone'], minFacts: 1, where: 'any' }), {
          '': `<footer>${ADDRESS}</footer>`,
        }),
      ),
    ).toBe('met');
  });
});
