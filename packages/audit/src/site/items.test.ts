import { describe, expect, it } from 'vitest';
import { only } from '../testing/page.ts';
import { menu, siteOf } from '../testing/site.ts';
import type { PageView } from './view.ts';

/** The view of a page that is not the home page. */
function view(body: string): PageView {
  const found = siteOf({ '': '<p>Trang chủ của xã Hòa An</p>', trang: body }).site.views[1];
  if (found === null || found === undefined) throw new Error('not read');
  return found;
}

describe('items', () => {
  it('are the links of the content, each once', () => {
    const { items } = view(
      `<header><a href="/h">Đầu</a></header>${menu({ Tin: '/m' })}<a href="/a">Bài một hai ba</a><a href="/a">Bài một hai ba</a><a href="#">Không</a>
       <div hidden><a href="/x">Ẩn</a></div><select><option value="/o">Chọn</option></select><a href="https://vidu.gov.vn/">Tỉnh</a><footer><a href="/f">Cuối</a></footer>`,
    );
    expect(items.map(({ link, onSite }) => [link.text, onSite])).toEqual([
      ['Bài một hai ba', true],
      ['Tỉnh', false],
    ]);
  });
  it('know files by their extension', () => {
    const { items } = view(
      '<a href="/a.PDF?x=1">A</a><a href="/b.jpg">B</a><a href="/c.html">C</a><a href="/d">D</a>',
    );
    expect(items.map(({ file }) => file)).toEqual(['pdf', 'jpg', '', '']);
  });
  it.each([
    [
      'in its row',
      '<table><tr><th>Ngày<th>Văn bản<tr><td>02/10/2026<td><a href="/a">Quyết định công bố thủ tục</a><tr><td>03/10/2026<td>khác</table>',
    ],
    [
      'in its list entry',
      '<ul><li><a href="/a">Quyết định công bố thủ tục</a><span> (02/10/2026)</span><li>03/10/2026 khác</ul>',
    ],
    ['after it', '<a href="/a">Quyết định công bố thủ tục</a><p>Đăng ngày 02/10/2026</p>'],
    ['before it', '<p>02/10/2026</p><a href="/a">Quyết định công bố thủ tục</a>'],
  ])('have the date %s', (_, body) => {
    expect(only(view(body).items).date).toBe('2026-10-02');
  });
  it('have their own date and not that of the item before, where a list is made of boxes', () => {
    const box = (name: string, day: string) =>
      `<div class="tin"><h4><a href="/${name}">Bài viết ${name} của xã</a></h4><span>${day}</span></div>`;
    const { items } = view(`<div>${box('một', '02/10/2026')}${box('hai', '05/09/2025')}</div>`);
    expect(items.map(item => item.date)).toEqual(['2026-10-02', '2025-09-05']);
  });
  it('have the date that their own words tell, where several stand in one block', () => {
    const { items } = view(
      '<div><a href="/a">Kế hoạch phòng chống tham nhũng 14/02/2023</a> <a href="/b">Kế hoạch cải cách hành chính 11/11/2026</a></div>',
    );
    expect(items.map(({ date }) => date)).toEqual(['2023-02-14', '2026-11-11']);
  });
  it.each([
    [
      'in its words',
      '<p><a href="/x.pdf">Quyết định về giao đất</a></p></div><div><h3>Các tin khác</h3><p><a href="/tin-1">Khai mạc hội thi văn nghệ</a> (12/11/2026)</p>',
    ],
    [
      'below it',
      '<p><a href="/x.pdf">Quyết định về giao đất</a></p><p><a href="/tin-1">Khai mạc hội thi văn nghệ</a></p><p>12/11/2026</p>',
    ],
    [
      'before',
      '<div><a href="/tin-1">Khai mạc hội thi văn nghệ</a><p>12/11/2026</p></div><div><p><a href="/x.pdf">Quyết định về giao đất</a></p></div>',
    ],
    [
      'under the next heading',
      '<p><a href="/x.pdf">Quyết định về giao đất</a></p><h3>Khai mạc hội thi</h3><p>12/11/2026</p>',
    ],
  ])('do not take the day that another one has %s', (_, body) => {
    const { items } = view(`<div>${body}</div>`);
    expect(items.find(({ file }) => file === 'pdf')).not.toHaveProperty('date');
  });
  it('that are files are in the row that boxes alike make, whatever they are called', () => {
    const row = (n: number, title: string, day: string) =>
      `<div><div>Số ký hiệu: ${n}/QĐ-UBND</div><div><b><a href="/vb/${n}">${title}</a></b></div><div>Người ký: Nguyễn Văn An</div><div>Cơ quan: UBND xã</div><div><p>${day}</p></div><div><span><a href="/tep/${n}.pdf">${n}.pdf</a></span></div></div>`;
    const { items } = view(
      `<section>${row(12, 'Quy chế làm việc của ủy ban', '02/10/2026')}${row(13, 'Kế hoạch cải cách hành chính', '03/10/2026')}</section>`,
    );
    expect(items.flatMap(({ file, title, date }) => (file === '' ? [] : [[title, date]]))).toEqual([
      ['Quy chế làm việc của ủy ban', '2026-10-02'],
      ['Kế hoạch cải cách hành chính', '2026-10-03'],
    ]);
  });
  it('are in a row that boxes make', () => {
    const { items } = view(
      `<div class="tbl"><div class="table-row head"><div>Số</div><div>Trích yếu</div><div>Ngày</div><div>Tệp</div></div>
       <div class="table-row"><div>12</div><div>Quy chế làm việc của ủy ban</div><div>02/10/2026</div><div><a href="/a.pdf"><img src="/t.png" alt=""></a></div></div>
       <div class="table-row"><div>13</div><div>Kế hoạch cải cách hành chính</div><div>03/10/2026</div><div><a href="/b.pdf">Tải về</a></div></div></div>`,
    );
    expect(items.map(({ title, date }) => [title, date])).toEqual([
      ['Quy chế làm việc của ủy ban', '2026-10-02'],
      ['Kế hoạch cải cách hành chính', '2026-10-03'],
    ]);
  });
  it('are not called by the heading that they stand above, pictures apart', () => {
    const path = view(
      '<div><a href="/van-ban">Văn bản</a></div><h1>Kế hoạch phòng chống tham nhũng năm 2021</h1>',
    );
    expect(path.items.map(({ title }) => title)).toEqual(['Văn bản']);
    const card = view(
      '<div><a href="/a"><img src="/a.jpg"></a></div><h3>Kế hoạch phòng chống tham nhũng</h3>',
    );
    expect(card.items.map(({ title }) => title)).toEqual(['Kế hoạch phòng chống tham nhũng']);
  });
  it('do not take today’s clock for their date', () => {
    expect(
      only(view('<p>Thứ sáu, 20/11/2026</p><a href="/a">Quyết định công bố thủ tục</a>').items),
    ).not.toHaveProperty('date');
  });
  it('are called by the row where their own words say nothing', () => {
    const { items } = view(
      '<table><tr><th>Tên văn bản<th>Tệp<tr><td>Báo cáo thu chi ngân sách quý III<td><a href="/a.pdf">Tải về</a><tr><td>Báo cáo khác của quý<td><a href="/b.pdf">Tải về</a></table>',
    );
    expect(items.map(({ title }) => title)).toEqual([
      'Báo cáo thu chi ngân sách quý III',
      'Báo cáo khác của quý',
    ]);
    expect(items[0]?.titleBlock).toBeDefined();
  });
  it('are called by the row where their own words are the name of a file', () => {
    const { items } = view(
      `<table><tr><th>Số<th>Trích yếu<th>Tệp
       <tr><td>18/NQ-HĐND<td>Phê chuẩn quyết toán ngân sách phường<td><a href="/a.pdf">18-nq-hdnd-phuong-quyet-toan-2025.pdf</a>
       <tr><td>17/NQ-HĐND<td>15/07/2026<td><a href="/b.pdf">17-nq-hdnd-phuong.pdf</a></table>
       <p><a href="/c.pdf">16-nq-hdnd-phuong.pdf</a></p><p><a href="/d.pdf">15-nq-hdnd-phuong-nam-2025.pdf</a></p>`,
    );
    expect(items.map(({ title }) => title)).toEqual([
      'Phê chuẩn quyết toán ngân sách phường',
      '17-nq-hdnd-phuong.pdf',
      '16-nq-hdnd-phuong.pdf',
      '15-nq-hdnd-phuong-nam-2025.pdf',
    ]);
  });
  it('are called by the heading of their card', () => {
    const { items } = view(
      '<div><h5>Quyết toán ngân sách năm 2025</h5><p>20/07/2026</p><a href="/a.pdf">Xem</a></div><div><h5>Dự toán ngân sách năm 2026</h5><p>12/01/2026</p><a href="/b.pdf">Xem</a></div>',
    );
    expect(items.map(({ title, date }) => [title, date])).toEqual([
      ['Quyết toán ngân sách năm 2025', '2026-07-20'],
      ['Dự toán ngân sách năm 2026', '2026-01-12'],
    ]);
  });
  it('take a term still to come for their date only where there is no other', () => {
    const of = (after: string) =>
      only(view(`<ul><li><a href="/a.pdf">Góp ý đến hết ngày 30/11/2027</a> ${after}</ul>`).items).date;
    expect(of('30/10/2026')).toBe('2026-10-30');
    expect(of('')).toBe('2027-11-30');
  });
  it('are none in a row that only repeats its head', () => {
    const { items } = view(
      '<table><tr><th>Tên văn bản<th>Ngày<tr><td><a href="/a">Tên văn bản 1</a><td>x<tr><td><a href="/b">Quyết định số 5 về đất</a><td>y</table>',
    );
    expect(items.map(({ title }) => title)).toEqual(['Quyết định số 5 về đất']);
  });
});
