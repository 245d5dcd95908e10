import { describe, expect, it } from 'vitest';
import { only, page } from '../testing/page.ts';

describe('forms', () => {
  it('have their fields with labels, and their buttons', () => {
    const form = only(
      page(`<form action="/gui" method="POST"><label for="t">Họ tên</label><input id="t" name="ten">
        <label>Nội dung <textarea name="nd"></textarea></label><input type="email" placeholder="Thư"><select aria-label="Lĩnh vực"><option>a</option></select>
        <input type="hidden" name="x"><input type="submit" value="Gửi ý kiến"><button>Xóa</button></form>`)
        .forms,
    );
    expect(form).toMatchObject({
      element: true,
      method: 'post',
      action: 'https://hoaan.vidu.gov.vn/gui',
      block: 0,
    });
    expect(form.fields).toEqual([
      { type: 'text', name: 'ten', label: 'Họ tên' },
      { type: 'textarea', name: 'nd', label: 'Nội dung' },
      { type: 'email', name: '', label: 'Thư' },
      { type: 'select', name: '', label: 'Lĩnh vực' },
    ]);
    expect(form.buttons).toEqual(['Gửi ý kiến', 'Xóa']);
  });
  it('takes the text of the label around a field, before it or after it', () => {
    const { fields } = only(
      page(
        '<form><label><input type="checkbox" name="a"> Đồng ý</label><label>Tên <input name="b"> (bắt buộc)</label></form>',
      ).forms,
    );
    expect(fields.map(({ label }) => label)).toEqual(['Đồng ý', 'Tên']);
  });
  it('finds a label that comes after its field', () => {
    expect(only(page('<form><input id="a"><label for="a">Sau</label></form>').forms).fields[0]?.label).toBe(
      'Sau',
    );
  });
  it('without fields are none', () => {
    expect(page('<form action="/x"><input type="hidden" name="a"></form>').forms).toEqual([]);
  });
  it('are hidden with what holds them', () => {
    expect(only(page('<div hidden><form><input></form></div>').forms).hidden).toBe(true);
  });
  it('takes the page-wide form of ASP.NET apart by the places of its fields', () => {
    const filler = Array.from({ length: 20 }, (_, n) => `<p>dòng ${n}</p>`).join('');
    const { forms } = page(
      `<form action="/"><input type="hidden" name="__VIEWSTATE" value="x"><header><input name="q" placeholder="Tìm kiếm"></header>${filler}<div><input name="ten"><textarea name="nd"></textarea><input type="submit" value="Gửi"></div></form>`,
    );
    expect(
      forms.map(({ element, region, fields, buttons }) => [element, region, fields.length, buttons]),
    ).toEqual([
      [false, 'header', 1, []],
      [false, 'main', 2, ['Gửi']],
    ]);
  });
  it('takes loose fields that stand close together for one form', () => {
    const gap = Array.from({ length: 20 }, () => '<p>x y</p>').join('');
    const { forms } = page(`<div><input name="a"><p>t</p><input name="b"></div>${gap}<input name="c">`);
    expect(forms.map(({ element, fields }) => [element, fields.map(({ name }) => name)])).toEqual([
      [false, ['a', 'b']],
      [false, ['c']],
    ]);
  });
  it('keeps a bounded number of fields', () => {
    expect(only(page(`<form>${'<input>'.repeat(500)}</form>`).forms).fields).toHaveLength(200);
  });
  it('takes up so much of a label that is never closed, not all of it for each field', () => {
    const { fields } = only(
      page(`<form><label>${'rất dài '.repeat(1000)}<input name="a"><b>Tên</b><input name="b">`).forms,
    );
    const [a, b] = fields;
    expect(a?.label).toHaveLength(200);
    expect(b?.label).toBe(a?.label);
    const blank = page(`<form><label>${' '.repeat(1200)}Tên<input name="a">`);
    expect(only(blank.forms).fields[0]?.label).toBe('');
  });
});
