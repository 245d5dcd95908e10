import { describe, expect, it } from 'vitest';
import { toTcvn3 } from '../testing/legacy.ts';
import { only, page } from '../testing/page.ts';

const block = (body: string) => only(page(body).blocks);

describe('an element within a run of text', () => {
  it('does not end it', () => {
    expect(
      block('<p>Lịch <b>tiếp</b> <i>công</i> <span>dân</span> <a href="/a">tháng</a> <time>10</time></p>')
        .text,
    ).toBe('Lịch tiếp công dân tháng 10');
  });
  it('that is a link keeps its words apart from those of the next', () => {
    expect(block('<p><a href="/a">Một</a><a href="/b">Hai</a></p>').text).toBe('Một Hai');
    expect(block('<p><b>Một</b><b>Hai</b></p>').text).toBe('MộtHai');
  });
  it.each([
    ['<p><b>Nội quy</b></p>', 7],
    ['<p><strong>Nội quy</strong></p>', 7],
    ['<p><b>Nội</b> quy</p>', 0],
    ['<p><strong>Nội</strong> quy</p>', 0],
    ['<p><span class="title">Nội quy</span></p>', 7],
    ['<p><span class="chu">Nội quy</span></p>', 0],
    ['<p><ins role="heading">Nội quy</ins></p>', 2],
  ])('may make a heading of it: %s', (body, heading) => expect(block(body).heading).toBe(heading));

  it('leads on: a link, an area, what is clicked or pressed', () => {
    const { links } = page(
      `<a href="/1">Một</a><map><area href="/2" alt="Hai"></map><span onclick="location.href='/3'">Ba</span><input type="button" onclick="location.href='/4'" value="Bốn">`,
    );
    expect(links.map(({ text, href }) => [text, new URL(href ?? '').pathname])).toEqual([
      ['Một', '/1'],
      ['Hai', '/2'],
      ['Ba', '/3'],
      ['Bốn', '/4'],
    ]);
  });
  it('is a field of a form, and names the one it is the label of', () => {
    const form = only(
      page('<form><label>Họ tên <input name="ten"></label> Khác <input name="so"></form>').forms,
    );
    expect(form.fields).toEqual([
      { type: 'text', name: 'ten', label: 'Họ tên' },
      { type: 'text', name: 'so', label: '' },
    ]);
  });
  it('that is a field makes its table one of layout', () => {
    const row = (name: string, cell: string) => `<tr><td>${name}</td><td>An ${cell}</td></tr>`;
    const table = (cell: string) => `<table>${row('Tên', cell)}${row('Ngày', cell)}</table>`;
    expect(page(table('')).tables).toHaveLength(1);
    expect(page(table('<input name="a">')).tables).toEqual([]);
  });
  it('that is a picture is kept, and counted', () => {
    const { images, pictures } = page('<p>Lịch <img src="/lich.png" alt="Lịch tiếp dân"></p>');
    expect(images).toEqual({ count: 1, withAlt: 1 });
    expect(only(pictures).text).toBe('Lịch tiếp dân');
  });
  it('tells a day to machines', () => {
    const { dates } = page('<p>Đăng <time datetime="2026-10-02T08:00:00+07:00">hôm nọ</time></p>');
    expect(dates.map(({ date }) => date)).toEqual(['2026-10-02']);
    expect(page('<p>Đăng <time>hôm nọ</time></p>').dates).toEqual([]);
  });
  it('tells of a font of before Unicode, by which its text is read', () => {
    const old = toTcvn3('Nội quy tiếp dân');
    expect(page(`<p><font face=".VnTime">${old}</font></p>`).writing).toContain('tcvn3');
    expect(page(`<p><font style="font-family: .VnTime">${old}</font></p>`).writing).toContain('tcvn3');
    expect(page(`<p><font face="Arial">${old}</font></p>`).writing).not.toContain('tcvn3');
  });
  it('is counted where it is a style sheet over plain HTTP', () => {
    expect(page('<p>x</p><link href="http://x.vn/a.css">').insecureResources).toBe(1);
    expect(page('<p>x</p><link href="https://x.vn/a.css">').insecureResources).toBe(0);
  });
});
