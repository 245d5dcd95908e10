import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { otherNews } from './other-news.ts';
import { contentDates, itemProof } from './proofs.ts';

const OWN =
  '<h1>Lịch tiếp công dân tháng 3</h1><p>Ngày đăng: 02/03/2026</p><p>Ủy ban nhân dân xã thông báo lịch tiếp công dân tháng 3 năm 2026 của Chủ tịch tại trụ sở xã.</p>';

function posting(body: string) {
  const { site } = siteOf({ '': '<p>Trang chủ xã</p>', trang: OWN + body });
  const view = site.views[1];
  if (view === null || view === undefined) throw new Error('not read');
  return { site, view };
}

const card = (n: number, day: string) =>
  `<div class="item"><a href="/t${n}"><img src="/${n}.jpg" alt=""></a><h4><a href="/t${n}">Tin số ${n} về hội thi văn nghệ</a></h4><p>Chiều qua, xã đã tổ chức hội thi.</p><p>Tác giả: Ban biên tập</p><p>${day}</p></div>`;

describe('otherNews', () => {
  it.each([
    ['cards with a teaser', `<h3>Tin liên quan</h3>${card(1, '12/11/2026')}${card(2, '11/11/2026')}`],
    [
      'days before their titles',
      `<div><b>Các tin khác</b></div><div><p>12/11/2026</p><p><a href="/t1">Khai mạc hội thi văn nghệ</a></p></div><div><p>11/11/2026</p><p><a href="/t2">Ra quân trồng cây mùa xuân</a></p></div>`,
    ],
    [
      'days in the words of the links',
      `<p>Bài mới hơn:</p><a href="/t1">Khai mạc hội thi văn nghệ (12/11/2026)</a><p>Bài cũ hơn:</p><a href="/t2">Ra quân trồng cây (11/11/2026)</a>`,
    ],
  ])('are %s', (_, body) => {
    expect(contentDates(posting(body).view)).toEqual(['2026-03-02']);
  });

  it('are none on the way through a text', () => {
    const { view } = posting(
      '<p>Xem <a href="/t1">Nội quy phòng tiếp công dân xã</a> ngày 05/03/2026.</p><p>Phát hành ngày 06/03/2026</p>',
    );
    expect(contentDates(view)).toContain('2026-03-06');
    expect(otherNews(siteOf({ '': OWN }).site.home as never).size).toBe(0);
  });

  it('give a file no day of posting', () => {
    const { site, view } = posting(
      `<a href="/lich.pdf">Lịch tiếp công dân</a><h3>Tin khác</h3>${card(1, 'Ngày đăng: 12/11/2026')}${card(2, 'Ngày đăng: 12/11/2026')}`,
    );
    const file = view.items.find(item => item.file === 'pdf');
    if (file === undefined) throw new Error('no file');
    expect(itemProof(site, view, file, 'lịch', () => true).dates).toEqual(['2026-03-02']);
  });
});
