import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu, type Pages, RECEPTION_TEXT } from '../testing/site.ts';

const message = (over: object = {}) => ({ probe: 'form' as const, purpose: 'message' as const, ...over });
const ENTRY = menu({ 'Tiếp công dân': '/gui' });
const FORM =
  '<form action="/luu" method="post"><input name="ten" placeholder="Họ tên"><textarea name="nd"></textarea><button>Gửi</button></form>';

describe('a form for a message', () => {
  it.each<[string, Pages]>([
    ['behind the entry', { '': ENTRY, gui: FORM }],
    ['that is named for the subject', { '': `<h2>Đăng ký tiếp công dân</h2>${FORM}` }],
    [
      'whose button is',
      {
        '': '',
        x: '<form><textarea></textarea><button>Đăng ký tiếp công dân</button></form><p>một hai ba bốn năm sáu</p>',
      },
    ],
  ])('is met %s', (_, pages) => {
    const result = run(message(), pages);
    expect(said(result)).toBe('met');
    expect(result.proofs[0]?.evidence.kind).toBe('form');
  });
  it.each<[string, Pages, string]>([
    [
      'a section without a form',
      { '': ENTRY, gui: `<h1>Tiếp công dân</h1>${RECEPTION_TEXT}` },
      'missed no-form',
    ],
    [
      'a search box there',
      { '': ENTRY, gui: `<form><input type="search"></form>${RECEPTION_TEXT}` },
      'missed no-form',
    ],
    [
      'a form of another purpose',
      { '': '', x: `<h2>Bình luận về bài</h2>${FORM}<p>một hai ba bốn năm sáu</p>` },
      'missed',
    ],
    ['a hidden form', { '': ENTRY, gui: `<div hidden>${FORM}</div>${RECEPTION_TEXT}` }, 'missed no-form'],
    ['nothing', { '': '<p>x</p>' }, 'missed'],
  ])('is not met by %s', (_, pages, wanted) => {
    expect(said(run(message(), pages))).toBe(wanted);
  });
  it('is met by a link to the system that receives it, by its exact host', () => {
    const hosts = message({ hosts: ['pakn.dichvucong.gov.vn'] });
    expect(
      said(run(hosts, { '': '<a href="https://pakn.dichvucong.gov.vn/gui"><img src="/x.png"></a>' })),
    ).toBe('met');
    expect(said(run(hosts, { '': '<a href="https://pakn.dichvucong.gov.vn.evil.com/gui">x</a>' }))).toBe(
      'missed',
    );
  });
});

describe('a search box', () => {
  const search = { probe: 'form' as const, purpose: 'search' as const };
  it.each([
    '<input type="search">',
    '<input name="ctl00$txtKeyword">',
    '<form action="/tim"><input name="q"></form>',
    '<form action="https://timkiem.vidu.gov.vn/"><input name="q"></form>',
    '<input name="x" placeholder="Tìm kiếm...">',
    '<form><input name="x"><button>Tìm kiếm</button></form>',
  ])('is met by %s', box => {
    expect(said(run(search, { '': `<header>${box}</header>` }))).toBe('met');
  });
  it.each([
    '<input name="email">',
    '<textarea name="q"></textarea>',
    '<form action="https://www.google.com/search"><input name="q"></form>',
    '<form><input name="a"><input name="b"><input name="c"><input name="d"><button>Tìm kiếm</button></form>',
    '',
  ])('is not met by %s', box => {
    expect(said(run(search, { '': box }))).toBe('missed');
  });
  it.each([
    '<form><input name="key" placeholder="Tra cứu hồ sơ theo mã"></form>',
    '<form><input type="search"><button>Tra cứu hồ sơ</button></form>',
  ])('is not met by one that a negative phrase names: %s', box => {
    expect(said(run(search, { '': box }))).toBe('met');
    expect(said(run(search, { '': box }, {}, { negativeTerms: ['tra cứu hồ sơ'] }))).toBe('missed');
  });
});

describe('a rating', () => {
  const rating = { probe: 'form' as const, purpose: 'rating' as const };
  it('is met by choices under its name', () => {
    expect(
      said(
        run(rating, {
          '': '<h3>Mức độ hài lòng</h3><form><input type="radio" name="a"><button>Gửi</button></form>',
        }),
      ),
    ).toBe('met');
  });
  it('is not met by choices of another kind, or by its name alone', () => {
    expect(said(run(rating, { '': '<h3>Liên kết</h3><select><option>a</select>' }))).toBe('missed');
    expect(said(run(rating, { '': '<h3>Mức độ hài lòng</h3><p>Kết quả</p>' }))).toBe('missed');
  });
});
