import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { OTHER_TEXT, type Pages, RECEPTION_TEXT } from '../testing/site.ts';

const probe = (over: object = {}) => ({ probe: 'document' as const, ...over });
const ITEM = '<a href="/a">Lịch tiếp công dân tuần này</a>';

describe('runDocument', () => {
  it.each<[string, Pages]>([
    ['a file named for the subject', { '': '<a href="/a.pdf">Lịch tiếp công dân tháng 10</a>' }],
    ['an article on it', { '': ITEM, a: RECEPTION_TEXT }],
    ['a page whose own heading names it', { '': '', a: `<h1>Lịch tiếp công dân</h1>${RECEPTION_TEXT}` }],
    [
      'a posting that opens as documents do',
      { '': '<a href="/a.doc">Thông báo về việc niêm yết công khai lịch tiếp công dân định kỳ</a>' },
    ],
  ])('is met by %s', (_, pages) => {
    expect(said(run(probe(), pages))).toBe('met');
  });

  it.each<[string, Pages, string]>([
    ['nothing', { '': OTHER_TEXT }, 'missed'],
    [
      'a story that mentions it',
      { '': '<a href="/a">Chủ tịch xã trao quà nhân dịp buổi tiếp công dân cuối năm</a>', a: RECEPTION_TEXT },
      'missed',
    ],
    ['an article not opened', { '': ITEM }, 'open lead-not-opened'],
    ['an article on other things', { '': ITEM, a: OTHER_TEXT }, 'missed'],
    [
      'a heading over a list of other postings',
      {
        '': '',
        a: `<h1>Lịch tiếp công dân</h1>${Array.from({ length: 20 }, (_, n) => `<p><a href="/t${n}">Tin hoạt động số ${n}</a></p>`).join('')}`,
      },
      'missed',
    ],
    ['a file on another site’s subject', { '': '<a href="/a.pdf">Lịch trực cơ quan</a>' }, 'missed'],
  ])('is not met by %s', (_, pages, wanted) => {
    expect(said(run(probe(), pages))).toBe(wanted);
  });

  it('takes a long abstract for a title in a list of documents, told by the number beside it', () => {
    const abstract =
      'Tăng cường công tác phối hợp giữa các đoàn thể, các thôn trong việc bảo đảm an ninh, trật tự và lịch tiếp công dân hằng tháng';
    const row = (number: string) => ({
      '': `<table><tr><th>Số<th>Trích yếu</tr><tr><td>${number}<td><a href="/a.pdf">${abstract}</a></tr><tr><td>2<td>b</tr></table>`,
    });
    expect(said(run(probe(), row('12/CV-UBND')))).toBe('met');
    expect(said(run(probe(), row('12')))).toBe('missed');
  });

  it('takes no passage for the title of the link above it, to where a story is filed', () => {
    const story = (passage: string) => ({
      '': '<a href="/tin">Tin</a>',
      tin: `<article><h1>Tin trong tuần</h1><div>Đăng trong <a href="/muc">Mục</a></div><p>${passage}</p></article>`,
      muc: `<h1>Công khai</h1>${RECEPTION_TEXT}`,
    });
    const opening = 'Thông báo lịch tiếp công dân định kỳ tháng 11 của Chủ tịch Ủy ban nhân dân xã';
    expect(said(run(probe(), story(opening)))).toBe('met');
    const further =
      ', kèm theo nội quy và số điện thoại của bộ phận giúp việc, để bà con trong xã tiện liên hệ khi cần';
    expect(said(run(probe(), story(opening + further)))).toBe('missed');
  });

  it('takes files of the types it names', () => {
    const pages: Pages = { '': '<a href="/a.jpg">Lịch tiếp công dân tháng 10</a>' };
    const result = run(probe({ fileTypes: ['pdf', 'docx'] }), pages);
    expect(said(result)).toBe('missed');
    expect(result.misses).toMatchObject([{ miss: 'inconvenient' }]);
    expect(
      said(run(probe({ fileTypes: ['pdf'] }), { '': '<a href="/a.pdf">Lịch tiếp công dân tháng 10</a>' })),
    ).toBe('met');
  });

  it('asks for a file where one is required', () => {
    const need = probe({ fileRequired: true });
    expect(said(run(need, { '': ITEM, a: RECEPTION_TEXT }))).toBe('missed');
    expect(said(run(need, { '': ITEM, a: `${RECEPTION_TEXT}<a href="/b.pdf">Tải</a>` }))).toBe('met');
  });

  it('counts a posting seen as a link and as its page once', () => {
    const pages: Pages = { '': ITEM, a: `<h1>Lịch tiếp công dân tuần này</h1>${RECEPTION_TEXT}` };
    expect(said(run(probe({ minItems: 2 }), pages))).toBe('missed');
    expect(
      said(
        run(probe({ minItems: 2 }), {
          ...pages,
          '': `${ITEM}<a href="/c.pdf">Lịch tiếp công dân tháng 10</a>`,
        }),
      ),
    ).toBe('met');
  });

  it('looks for its own terms', () => {
    expect(
      said(run(probe({ terms: ['nội quy tiếp dân'] }), { '': '<a href="/a.pdf">Nội quy tiếp dân</a>' })),
    ).toBe('met');
    expect(said(run(probe({ terms: ['nội quy tiếp dân'] }), { '': ITEM, a: RECEPTION_TEXT }))).toBe('missed');
  });
});
