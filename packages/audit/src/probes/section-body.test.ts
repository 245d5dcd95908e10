import { describe, expect, it } from 'vitest';
import { run, said } from '../testing/probe.ts';
import { menu, OTHER_TEXT, type Pages, RECEPTION_TEXT } from '../testing/site.ts';

const probe = { probe: 'section' as const, accept: ['text' as const] };
const at = (lich: string): Pages => ({ '': menu({ 'Tiếp công dân': '/lich' }), lich });

describe('the text of a section', () => {
  it('holds a phrase of the subject, and enough else', () => {
    expect(said(run(probe, at(`<h1>Tiếp công dân</h1>${RECEPTION_TEXT}`)))).toBe('met');
    expect(said(run(probe, at(`<h1>Tiếp công dân</h1><p>Tiếp công dân hằng tuần.</p>`)))).toBe('missed');
  });
  it('is no heading under which nothing stands', () => {
    const [text, other] = [
      '<p>Xã công khai lịch tiếp công dân hằng tuần.</p>',
      `<h2>Tin khác</h2>${OTHER_TEXT}`,
    ];
    const under = (body: string) => said(run(probe, at(`<h1>Tiếp công dân</h1>${body}`)));
    expect(under(`<h2>Lịch tiếp công dân</h2>${other}`)).toBe('missed');
    expect(under(`<h2>Lịch tiếp công dân</h2>${text}${other}`)).toBe('met');
    expect(under(`<h2>Lịch tiếp công dân</h2><h3>Năm nay</h3><p>Thứ Hai.</p>${other}`)).toBe('met');
  });
  it('stands above the links of a table, and beside those of a side box', () => {
    const links = Array.from({ length: 9 }, (_, n) => `<a href="/t${n}">Thủ tục ${n}</a>`);
    const line =
      '<p>Lịch tiếp công dân ban hành kèm theo Quyết định số 12 của Ủy ban nhân dân xã, các buổi trong bảng.</p>';
    const page = (after: string) =>
      said(run(probe, at(`<main><h1>Tiếp công dân</h1>${line}${after}</main>`)));
    const rows = links.map(link => `<tr><td>${link}</td><td>x</td></tr>`).join('');
    expect(page(`<table><tr><th>Tên</th><th>Số</th></tr>${rows}</table>`)).toBe('met');
    expect(page(`<aside>${links.join('<br>')}</aside>`)).toBe('met');
    expect(page(links.map(link => `<p>${link}</p>`).join(''))).toBe('missed');
  });
  it('is none where it only leads to another site', () => {
    const pointer =
      '<p>Mời xem lịch tiếp công dân của xã và của các xã khác trên cổng của tỉnh <a href="https://vidu.gov.vn/">tại đây</a></p>';
    expect(said(run(probe, at(`<h1>Tiếp công dân</h1>${pointer}`)))).toBe('missed');
  });
  it('goes on with the name of an entry and what that stands under', () => {
    const under =
      '<nav><ul><li><a href="#">Tiếp dân</a><ul><li><a href="/n">Nội quy</a></ul></li></ul></nav>';
    const over = { terms: ['nội quy tiếp dân'] };
    const rules =
      '<p>Điều 1. Cán bộ tiếp dân đeo thẻ, lắng nghe, ghi chép đầy đủ và hướng dẫn tận tình cho người đến trình bày.</p>';
    const of = (n: string) => said(run(probe, { '': under, n }, {}, over));
    expect(of(`<h1>Nội quy</h1>${rules}`)).toBe('met');
    expect(of(`<h1>Nội quy</h1>${OTHER_TEXT}`)).toBe('missed');
    expect(of(`<h1>Tin tức</h1>${rules}`)).toBe('missed');
  });
});
