import { describe, expect, it } from 'vitest';
import { page } from '../testing/page.ts';

describe('a hidden part', () => {
  const shown = (body: string) => page(body).blocks.find(({ text }) => text === 'Trong')?.hidden !== true;
  it.each([
    '<a href="#x">Mở</a><div id="x" hidden>Trong</div>',
    '<a href="#" data-target="#x">Mở</a><div id="x" style="display:none">Trong</div>',
    '<a aria-controls="x">Mở</a><section id="x" hidden>Trong</section>',
    '<button data-bs-target="#x">Mở</button><div id="x" hidden>Trong</div>',
    '<div role="tabpanel" hidden>Trong</div>',
    '<div class="tab-pane" style="display:none">Trong</div>',
    '<li class="accordion_item" hidden>Trong</li>',
  ])('%s is a panel that a visitor opens', body => expect(shown(body)).toBe(true));
  it.each([
    '<div hidden>Trong</div>',
    '<div id="x" hidden>Trong</div><a href="#x">Mở</a>',
    '<a href="/x">Mở</a><div id="x" hidden>Trong</div>',
    '<div class="table-panels" hidden>Trong</div>',
    '<div hidden><div class="tab-pane" hidden>Trong</div></div>',
  ])('%s stays hidden', body => expect(shown(body)).toBe(false));
  it('stands under the name of its tab', () => {
    const body = `<ul><li><a href="#t1">Lịch tiếp công dân</a></li><li><a href="#t2" data-toggle="tab">Nội quy</a></li></ul>
      <div id="t1" class="tab-pane"><p>Thứ Năm</p></div><div id="t2" hidden><p>Xuất trình giấy tờ</p><a href="/nq">Tải về</a></div>`;
    const { blocks, links } = page(body);
    expect(blocks.map(({ text, heading }) => [text, heading])).toEqual([
      ['Lịch tiếp công dân', 0],
      ['Nội quy', 0],
      ['Lịch tiếp công dân', 7],
      ['Thứ Năm', 0],
      ['Nội quy', 7],
      ['Xuất trình giấy tờ', 0],
      ['Tải về', 0],
    ]);
    expect(links.at(-1)?.under).toEqual(['Nội quy']);
  });
  it('whose tab stands right above it is headed by the tab itself', () => {
    const body =
      '<button role="tab" aria-controls="t1">Lịch</button><div id="t1" role="tabpanel">Thứ Năm</div>';
    expect(page(body).blocks.map(({ text, heading }) => [text, heading])).toEqual([
      ['Lịch', 7],
      ['Thứ Năm', 0],
    ]);
  });
  it.each([
    ['is opened by no tab', '<a href="#x">Lên đầu trang</a><p>Giữa</p><div id="x">Trong</div>'],
    ['is an accordion', '<button data-bs-target="#x">Thủ tục</button><p>Giữa</p><div id="x">Trong</div>'],
    [
      'is a menu',
      '<a data-toggle="tab" href="#x">Menu</a><p>Giữa</p><nav id="x"><a href="/a">Trong</a></nav>',
    ],
    [
      'has no short name',
      `<a data-toggle="tab" href="#x">${'dài '.repeat(30)}</a><p>Giữa</p><div id="x">Trong</div>`,
    ],
  ])('gets no heading where it %s', (_, body) => {
    expect(page(body).blocks.filter(({ heading }) => heading > 0)).toEqual([]);
  });
  it('keeps count of few controls only', () => {
    const many = Array.from({ length: 3000 }, (_, n) => `<a href="#c${n}">x</a>`).join('');
    expect(shown(`${many}<a href="#x">Mở</a><div id="x" hidden>Trong</div>`)).toBe(false);
  });
});
