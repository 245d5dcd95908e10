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
  it('is left open by one that nothing says to be for anything, on a page that the menu leads to', () => {
    const unnamed =
      '<h2>Bà con gửi cho xã</h2><form><textarea name="n"></textarea><button>Gửi</button></form>';
    expect(said(run(message(), { '': menu({ 'Bà con hỏi': '/x' }), x: unnamed }))).toBe(
      'open evidence-conflict',
    );
    expect(said(run(message(), { '': '<p><a href="/x">Bà con hỏi</a></p>', x: unnamed }))).toBe('missed');
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

describe('a link to the system that takes messages', () => {
  const over = { urlHints: ['phan-anh', 'pakn'] };
  const of = (href: string, name = 'Tiếp công dân trực tuyến') =>
    said(
      run(
        message(),
        { '': menu({ [name]: href, 'Đăng ký tiếp công dân': '/gui' }), gui: RECEPTION_TEXT },
        {},
        over,
      ),
    );
  it.each([
    ['https://pakn.example.gov.vn/', 'met'],
    ['https://example.gov.vn/phan-anh', 'met'],
    ['https://example.gov.vn/gioi-thieu', 'missed no-form'],
    ['https://pakn.example.com/', 'missed no-form'],
  ])('of an authority, by its name and its address: %s', (href, wanted) => {
    expect(of(href)).toBe(wanted);
  });
  it('is none that is named otherwise', () => {
    expect(of('https://pakn.example.gov.vn/', 'Liên kết')).toBe('missed no-form');
  });
});
