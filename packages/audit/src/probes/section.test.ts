import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu, OTHER_TEXT, type Pages, RECEPTION_TEXT } from '../testing/site.ts';

const ENTRY = menu({ 'Tiếp công dân': '/lich' });
const at = (lich: string, more: Pages = {}): Pages => ({ '': ENTRY, lich, ...more });
const HEAD = '<h1>Tiếp công dân</h1>';
const ITEM = '<a href="/a">Lịch tiếp công dân tuần này</a>';
const probe = (over: object = {}) => ({ probe: 'section' as const, ...over });

describe('runSection', () => {
  it.each<[string, Pages]>([
    ['text on the subject', at(HEAD + RECEPTION_TEXT)],
    ['a file on the subject', at(`${HEAD}<a href="/a.pdf">Lịch tiếp công dân tháng 10</a>`)],
    ['a posting that was opened', at(HEAD + ITEM, { a: RECEPTION_TEXT })],
    [
      'a table on the subject',
      at(`${HEAD}<table><tr><th>Ngày<th>Nội dung<tr><td>01/10<td>Tiếp công dân tại xã</table>`),
    ],
    [
      'a posting that only a postback opens',
      at(`${HEAD}<a href="javascript:__doPostBack(1)">Lịch tiếp công dân tháng 10</a>`),
    ],
    ['an item of a stretch of the home page', { '': `<h2>Tiếp công dân</h2>${ITEM}`, a: RECEPTION_TEXT }],
  ])('is met by %s', (_, pages) => {
    const result = run(probe(), pages);
    expect(said(result)).toBe('met');
    expect(result.proofs.length).toBeGreaterThan(0);
  });

  it.each<[string, Pages, string]>([
    ['nothing at all', { '': '<p>Trang chủ của xã</p>' }, 'missed'],
    ['an empty section', at(HEAD), 'missed'],
    ['a section to come', at(`${HEAD}<p>Nội dung đang cập nhật</p>`), 'missed'],
    [
      'items on other things',
      at(`${HEAD}<p><a href="/x">Đội bóng chuyền xã thắng trận</a></p>`),
      'missed off-topic',
    ],
    ['an item not opened yet', at(HEAD + ITEM), 'open lead-not-opened'],
    [
      'an item whose page is on other things',
      at(HEAD + ITEM, { a: `<h1>Lịch tiếp công dân</h1>${OTHER_TEXT.repeat(3)}` }),
      'missed',
    ],
    [
      'an item whose page has a few words on other things',
      at(HEAD + ITEM, { a: `<h1>Lịch tiếp công dân</h1>${OTHER_TEXT}` }),
      'open mentioned-only',
    ],
    ['an item whose page is gone', at(HEAD + ITEM, { a: { failure: 'http-status', status: 404 } }), 'missed'],
    [
      'a table on other things',
      at(
        `${HEAD}<table><tr><th>Họ tên<th>Điểm<tr><td>An<td>Chín<tr><td>Bình<td>Ba<tr><td>Chi<td>Tám</table>`,
      ),
      'missed off-topic',
    ],
    [
      'a table that only repeats its head',
      at(`${HEAD}<table><tr><th>Tiếp công dân<th>Ngày<tr><td>Tiếp công dân<td>Ngày</table>`),
      'missed',
    ],
    [
      'a posting with other news below it',
      {
        '': `${ENTRY}<p><a href="/lich">Lịch tiếp công dân</a> 12/10/2026</p>`,
        lich: `<h1>Lịch tiếp công dân</h1><p><a href="/x">Đội bóng chuyền xã thắng trận</a></p>`,
      },
      'missed',
    ],
    ['running text under no heading of the subject', at(`<h1>Mục</h1>${RECEPTION_TEXT}`), 'missed'],
  ])('is not met by %s', (_, pages, wanted) => {
    expect(said(run(probe(), pages))).toBe(wanted);
  });

  it('shows near misses with why they do not count', () => {
    const { misses } = run(
      probe(),
      at(`${HEAD}<a href="https://bao.example.com/">Lịch tiếp công dân ở nơi khác</a>`),
    );
    expect(misses).toMatchObject([{ role: 'lead', miss: 'lead-off-site' }]);
  });

  it('wants a few items opened, not all', () => {
    const items = Array.from(
      { length: 9 },
      (_, n) => `<p><a href="/t${n}">Lịch tiếp công dân tuần ${n}</a></p>`,
    ).join('');
    expect(run(probe(), at(HEAD + items)).wants).toHaveLength(3);
  });

  it('counts different things only, up to the number it needs', () => {
    const one = `${HEAD}<p><a href="/a.pdf">Lịch tiếp công dân tháng 9</a></p>`;
    const two = `${one}<p><a href="/b.pdf">Lịch tiếp công dân tháng 10</a></p>`;
    expect(said(run(probe({ minItems: 2 }), at(one)))).toBe('missed');
    expect(said(run(probe({ minItems: 2 }), at(two)))).toBe('met');
    const twice = `${one}<p><a href="/a.pdf?utm_source=x">Lịch tiếp công dân tháng chín</a></p>`;
    expect(said(run(probe({ minItems: 2 }), at(twice)))).toBe('missed');
  });

  it('counts a row of a table and the item in it once', () => {
    const row = (n: number) => `<tr><td>${n}<td><a href="/f${n}.pdf">Lịch tiếp công dân tháng ${n}</a>`;
    const pages = at(`${HEAD}<table><tr><th>STT<th>Tên văn bản${row(9)}${row(10)}</table>`);
    expect(said(run(probe({ minItems: 2 }), pages))).toBe('met');
    expect(said(run(probe({ minItems: 3 }), pages))).toBe('missed');
  });

  it('takes no list for the posting that is filed under it', () => {
    const filed = (name: string) =>
      at(`${HEAD}<p>Lịch tiếp công dân tháng Mười của Chủ tịch xã<br><a href="/muc">${name}</a></p>`, {
        muc: `<h1>Chuyên mục: ${name}</h1>${RECEPTION_TEXT}<ul><li><a href="/x">Đội bóng chuyền thắng trận</a> 12/10/2026</li><li><a href="/y">Ngừng cấp điện tại thôn Hạ</a> 10/10/2026</li></ul>`,
      });
    expect(said(run(probe(), filed('Công khai')))).not.toBe('met');
    expect(said(run(probe(), filed('Tiếp công dân')))).toBe('met');
  });

  it('takes only what it accepts', () => {
    const form = at(`${HEAD}<form><textarea></textarea></form>`);
    expect(said(run(probe({ accept: ['form'] }), form))).toBe('met');
    expect(said(run(probe(), form))).toBe('missed');
    expect(said(run(probe({ accept: ['table'] }), at(HEAD + RECEPTION_TEXT)))).toBe('missed');
  });

  it('takes no attached file whose own title a negative phrase takes back', () => {
    const pages = at(`${HEAD}<p><a href="/a.pdf">Nội quy phòng họp của cơ quan</a></p>`);
    expect(said(run(probe(), pages))).toBe('met');
    expect(said(run(probe(), pages, {}, { negativeTerms: ['nội quy phòng họp'] }))).toBe('missed off-topic');
  });

  it('looks for its own terms in the content', () => {
    const own = probe({ contentTerms: ['ngày 25'] });
    expect(said(run(own, at(HEAD + RECEPTION_TEXT)))).toBe('met');
    expect(said(run(probe({ contentTerms: ['đối thoại'] }), at(HEAD + RECEPTION_TEXT)))).toBe('missed');
  });
});

describe('an indicator that asks for a section alone', () => {
  const posting: Pages = {
    '': '<p><a href="/lich">Lịch tiếp công dân tháng Mười</a> 12/10/2026</p>',
    lich: `<h1>Lịch tiếp công dân tháng Mười</h1>${RECEPTION_TEXT}<a href="/a.pdf">Lịch tiếp công dân</a>`,
  };
  it('is not met by one posting of the right title', () => {
    const accept = ['items', 'documents'] as const;
    expect(said(run(probe({ accept }), posting))).toBe('missed');
    expect(said(run(probe({ accept: ['documents', 'text'] }), posting))).toBe('met');
    expect(
      said(run(probe({ accept }), { ...posting, x: `${HEAD}<a href="/b.pdf">Lịch tiếp công dân</a>` })),
    ).toBe('met');
  });
});

describe('a list of postings where a section of its own is asked for', () => {
  const accept = ['items', 'documents'] as const;
  const card =
    '<h2><a href="/lich">Lịch tiếp công dân tháng Mười</a></h2><p>12/10/2026</p><p>Xã thông báo.</p>';
  const pages: Pages = {
    '': menu({ 'Thông báo': '/tb' }),
    tb: `<h1>Thông báo</h1>${card}<h2><a href="/b">Ngừng cấp điện tại thôn Hạ</a></h2><p>10/10/2026</p>`,
    lich: `<h1>Lịch tiếp công dân tháng Mười</h1>${RECEPTION_TEXT}<a href="/a.pdf">Lịch tiếp công dân</a>`,
  };
  it('is none by the title of one posting in it', () => {
    expect(said(run(probe({ accept }), pages))).not.toBe('met');
    expect(said(run(probe({ accept: ['documents', 'text'] }), pages))).toBe('met');
  });
  it('is one where the menu leads to it by that name', () => {
    expect(said(run(probe({ accept }), { ...pages, '': menu({ 'Tiếp công dân': '/lich' }) }))).toBe('met');
  });
  it('leaves to the inspector what single postings hold beside it', () => {
    const beside = { ...pages, '': menu({ 'Thông báo': '/tb', 'Tiếp công dân': '/s' }), s: HEAD };
    expect(said(run(probe({ accept }), beside))).toBe('open mentioned-only');
  });
});

describe('a section that says that nothing is in it yet', () => {
  const empty: Pages = {
    '': menu({ 'Tiếp công dân': '/lich', 'Thông báo': '/tb' }),
    lich: `${HEAD}<p>Nội dung đang cập nhật</p>`,
    tb: '<h1>Lịch tiếp công dân tháng 10</h1><p><a href="/b.pdf">Lịch tiếp công dân tháng 10</a></p>',
  };
  it('is in conflict with what stands elsewhere where a section is asked for', () => {
    expect(said(run(probe({ accept: ['items', 'documents'] }), empty))).toBe('open evidence-conflict');
    expect(
      said(
        run(probe({ accept: ['items', 'documents'] }), {
          ...empty,
          lich: `${HEAD}<a href="/b.pdf">Lịch tiếp công dân</a>`,
        }),
      ),
    ).toBe('met');
  });
  it('is in conflict with a mention, and not with a document', () => {
    expect(said(run(probe({ accept: ['documents', 'text'] }), empty))).toBe('met');
    const mention = {
      ...empty,
      tb: `<h1>Lịch tiếp công dân tháng 10</h1>${RECEPTION_TEXT}`,
    };
    expect(said(run(probe({ accept: ['documents', 'text'] }), mention))).toBe('open evidence-conflict');
  });
});

describe('a story whose title only says where to look', () => {
  const story = (body: string, title: string) => ({
    '': `<ul><li><a href="/tin">${title}</a> <span>12/10/2026</span></ul>`,
    tin: `<h1>${title}</h1><p>12/10/2026</p>${body}`,
  });
  const terms = ['Tiếp dân', 'Lịch tiếp công dân'];
  const asked = probe({ contentTerms: ['Lịch tiếp công dân', 'tiếp công dân vào'] });
  const of = (pages: Pages) => said(run(asked, pages, {}, { terms, broadTerms: ['Tiếp dân'] }));

  it('proves nothing by what its text mentions, nor by its files', () => {
    expect(of(story(RECEPTION_TEXT, 'Tiếp dân sao cho khéo'))).not.toBe('met');
    expect(of(story(`${OTHER_TEXT}<a href="/a.pdf">Tải về</a>`, 'Tiếp dân sao cho khéo'))).not.toBe('met');
  });
  it('does where it names the subject', () => {
    expect(of(story(RECEPTION_TEXT, 'Lịch tiếp công dân tuần này'))).toBe('met');
  });
});
