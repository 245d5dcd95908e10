import { describe, expect, it } from 'vitest';
import { only, page } from '../testing/page.ts';

const hrefs = (body: string) => page(body).links.map(({ href }) => href?.replace(/^https:\/\/[^/]+/, ''));

describe('an element that ends a run of text', () => {
  it.each([
    ['<h1>Tin</h1>', 1],
    ['<h2>Tin</h2>', 2],
    ['<h3>Tin</h3>', 3],
    ['<h4>Tin</h4>', 4],
    ['<h5>Tin</h5>', 5],
    ['<h6>Tin</h6>', 6],
    ['<div role="heading" aria-level="3">Tin</div>', 3],
    ['<td-o role="heading">Tin</td-o>', 2],
    ['<table><tr><td role="heading" aria-level="4">Tin</td></tr></table>', 4],
    ['<div>Tin</div>', 0],
    ['<section role="heading">Tin</section>', 0],
  ])('is the heading that it says: %s', (body, level) => {
    expect(only(page(body).blocks)).toMatchObject({ text: 'Tin', heading: level });
  });

  it.each(['div', 'li', 'p', 'article', 'section', 'figure', 'dd', 'dt', 'h2', 'button'])(
    '%s leads where a click on it does',
    tag => {
      expect(hrefs(`<${tag} onclick="location.href='/a'">Xem</${tag}>`)).toEqual(['/a']);
      expect(hrefs(`<${tag}>Xem</${tag}>`).filter(href => href !== undefined)).toEqual([]);
    },
  );
  it('leads on as a row and a cell of a table do', () => {
    const at = (path: string) => `onclick="location.href='${path}'"`;
    expect(
      hrefs(`<table><tr ${at('/hang')}><td>Một</td></tr><tr><td ${at('/o')}>Hai</td></tr></table>`),
    ).toEqual(['/hang', '/o']);
  });

  it('that is a dialog is hidden until it is open', () => {
    const hidden = (body: string) => only(page(body).blocks).hidden === true;
    expect(hidden('<dialog>Thông báo</dialog>')).toBe(true);
    expect(hidden('<dialog open>Thông báo</dialog>')).toBe(false);
  });

  it('keeps its place in a table, as far as its cell reaches', () => {
    const { blocks, tables } = page(
      '<table><caption>Lịch</caption><tr><th colspan="2">Ngày</th><th>Phòng</th></tr><tr><td>1</td><td>2</td><td>P1</td></tr></table>',
    );
    expect(only(tables)).toMatchObject({ caption: 'Lịch', headers: ['Ngày', 'Phòng'], rows: 1 });
    expect(blocks.map(({ text, column }) => [text, column])).toEqual([
      ['Lịch', undefined],
      ['Ngày', 0],
      ['Phòng', 2],
      ['1', 0],
      ['2', 1],
      ['P1', 2],
    ]);
  });
  it('stands in the form around it, whose list and button are its own', () => {
    const { forms } = page(
      '<form><select name="lv"><option>Đất đai</option></select><button>Tra cứu</button></form><button>Ngoài</button>',
    );
    expect(only(forms)).toMatchObject({
      fields: [{ type: 'select', name: 'lv' }],
      buttons: ['Tra cứu'],
    });
  });
  it('that is a field makes its table one of layout', () => {
    const row = (name: string, cell: string) => `<tr><td>${name}</td><td>An ${cell}</td></tr>`;
    const table = (cell: string) => `<table>${row('Tên', cell)}${row('Ngày', cell)}</table>`;
    expect(page(table('')).tables).toHaveLength(1);
    expect(page(table('<select></select>')).tables).toEqual([]);
  });
  it('leads where a choice in a list does', () => {
    const options = '<option value="nam-2025">2025</option><option value="nam-2026">2026</option>';
    expect(hrefs(`<select onchange="location=this.value">${options}</select>`)).toEqual([
      '/nam-2025',
      '/nam-2026',
    ]);
    expect(hrefs(`<select name="nam">${options}</select>`)).toEqual([undefined, undefined]);
  });
  it('that is the panel of a tab stands under its name, but not where it is a menu', () => {
    const tab = '<a data-toggle="tab" href="#p">Nội quy</a><p>Giữa</p>';
    const headings = (body: string) =>
      page(body)
        .blocks.filter(({ heading }) => heading > 0)
        .map(({ text }) => text);
    expect(headings(`${tab}<div id="p">Trong</div>`)).toEqual(['Nội quy']);
    expect(headings(`${tab}<nav id="p">Trong</nav>`)).toEqual([]);
  });
});
