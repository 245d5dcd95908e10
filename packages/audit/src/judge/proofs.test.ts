import { Evidence } from '@niemyet/rules';
import { describe, expect, it } from 'vitest';
import { type Pages, RECEPTION_TEXT, siteOf } from '../testing/site.ts';
import { contentDates, headingOf, itemProof, newest, stretchProof } from './proofs.ts';

function first(pages: Pages) {
  const { site } = siteOf(pages);
  const view = site.home;
  const item = view?.items[0];
  if (view === null || item === undefined) throw new Error('no item');
  return itemProof(site, view, item, 'tiếp công dân', (_, file) => /tiếp|lịch/i.test(file.title));
}

describe('itemProof', () => {
  it('of an item not opened is shown where it stands', () => {
    const proof = first({ '': '<p>02/10/2026</p><a href="/a.pdf">Lịch tiếp công dân tuần</a>' });
    expect(proof.evidence).toMatchObject({
      kind: 'document',
      page: 0,
      date: '2026-10-02',
      text: 'Lịch tiếp công dân tuần',
    });
    expect(proof.dates).toContain('2026-10-02');
  });
  it('of an opened item is shown on the page it opens, with the dates there', () => {
    const proof = first({
      '': '<a href="/a">Lịch tiếp công dân tuần</a>',
      a: `<h1>Lịch tiếp</h1><p>Đăng ngày 05/10/2026</p>${RECEPTION_TEXT}`,
    });
    expect(proof.evidence).toMatchObject({ page: 1, kind: 'heading', text: 'Lịch tiếp' });
    expect(proof.dates).toContain('2026-10-05');
    expect(proof.titles).toEqual(expect.arrayContaining(['Lịch tiếp công dân tuần', 'Lịch tiếp']));
    expect(proof.view.page).toBe(1);
  });
  it('shows the file that is on the subject, and none that only hangs on the same page', () => {
    const on = (files: string) =>
      first({
        '': '<a href="/a">Lịch tiếp công dân tuần</a>',
        a: `<h1>Lịch tiếp</h1>${RECEPTION_TEXT}${files}`,
      });
    const other = '<a href="/noi-quy.pdf">Nội quy ra vào trụ sở</a>';
    expect(on(other).evidence).toMatchObject({ kind: 'heading', text: 'Lịch tiếp' });
    expect(on(`${other}<a href="/lich.pdf">Lịch tiếp công dân quý IV</a>`).evidence).toMatchObject({
      kind: 'document',
      text: 'Lịch tiếp công dân quý IV',
    });
  });
  it('reads the date out of a title, and no day that does not exist', () => {
    expect(first({ '': '<a href="/a.pdf">Thông báo ngày 05.10.2026 về lịch tiếp</a>' }).evidence.date).toBe(
      '2026-10-05',
    );
    const odd = first({ '': '<a href="/a.pdf">Thông báo ngày 31/02/2026 về lịch tiếp</a>' });
    expect(odd.evidence).not.toHaveProperty('date');
    expect(Evidence.safeParse(odd.evidence).success).toBe(true);
  });
  it('is one and the same for a posting seen as a link and as its page', () => {
    const one = first({ '': '<a href="/a">Lịch tiếp công dân tuần</a>', a: RECEPTION_TEXT });
    const other = first({ '': '<a href="/a/?utm_source=x">Lịch tiếp công dân khác</a>', a: RECEPTION_TEXT });
    expect(one.key).toBe(other.key);
  });
});

describe('stretchProof', () => {
  it('has the words and dates of its stretch alone', () => {
    const { site } = siteOf({
      '': '',
      a: '<h1>Lịch</h1><p>Đến 01/10/2026</p><h2>Khác</h2><p>Từ 01/11/2026</p>',
    });
    const view = site.views[1]!;
    const proof = stretchProof(view, 1, 2, 'text', 1, 'lịch');
    expect(proof.dates).toEqual(['2026-10-01']);
    expect(proof.titles).toEqual(['Lịch', 'Đến 01/10/2026', 'Đến 01/10/2026']);
    expect(proof.evidence).toMatchObject({ role: 'proof', kind: 'text', page: 1, date: '2026-10-01' });
  });
});

describe('stretchProof of a table', () => {
  const table = '<table><tr><th>Lĩnh vực</th><th>Số</th></tr><tr><td>Hộ tịch</td><td>4</td></tr></table>';
  const text =
    '<p>Kết quả giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công của xã được đăng hằng tháng.</p>';
  it.each([
    [`<h2>Tháng 10/2026</h2>${table}`, ['Kết quả', 'Tháng 10/2026', 'Lĩnh vực'], []],
    [`<p>03/11/2026</p>${text}${table}`, ['Kết quả', 'Lĩnh vực'], ['2026-11-03']],
    [`<h2>Tháng 10/2026</h2>${table}<p>x</p>${table}`, ['Kết quả', 'Lĩnh vực'], []],
  ])('%#: has the heading above it, and without a day the posting’s', (body, titles, dates) => {
    const { site } = siteOf({ '': '', a: `<h1>Kết quả</h1>${body}` });
    const view = site.views[1]!;
    const at = view.tables.at(-1)!.block;
    const proof = stretchProof(view, at, at + 1, 'table', at, 'kết quả');
    expect([...new Set(proof.titles)]).toEqual(titles);
    expect(proof.dates).toEqual(dates);
  });
});

describe('contentDates', () => {
  it('are those of the content that are no clock', () => {
    const { site } = siteOf({
      '': '',
      a: '<header>01/01/2026</header><p>Thứ sáu, 20/11/2026</p><p>Ngày 02/10/2026</p><footer>03/03/2026</footer>',
    });
    expect(contentDates(site.views[1]!)).toEqual(['2026-10-02']);
  });
});

describe('headingOf', () => {
  it('is the heading, else the title, and nothing on the home page', () => {
    const { site } = siteOf({
      '': '<h1>Xã</h1>',
      a: '<h1>Lịch</h1>',
      b: { title: 'Tên trang', body: '<p>x</p>' },
    });
    expect(site.views.map(view => headingOf(view!))).toEqual(['', 'Lịch', 'Tên trang']);
  });
});

describe('newest', () => {
  it('is the latest, and none of none', () => {
    expect(newest(['2026-01-01', '2026-10-02', '2025-12-31'])).toBe('2026-10-02');
    expect(newest([])).toBeUndefined();
  });
  it('leaves out what lies ahead', () => {
    expect(newest(['2026-01-01', '2030-12-31'], '2026-11-20')).toBe('2026-01-01');
  });
});
