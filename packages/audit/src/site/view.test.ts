import { describe, expect, it } from 'vitest';
import { OTHER_TEXT, siteOf } from '../testing/site.ts';
import type { PageView } from './view.ts';

/** The view of a page that is not the home page. */
function view(body: string, title = 'Trang'): PageView {
  const found = siteOf({ '': '<p>Trang chủ của xã Hòa An</p>', trang: { title, body } }).site.views[1];
  if (found === null || found === undefined) throw new Error('not read');
  return found;
}
const texts = (of: PageView, blocks: readonly number[]) => blocks.map(i => of.record.blocks[i]?.text);

describe('sections', () => {
  it('end at the next heading of their level or a higher one', () => {
    const found = view(
      '<h1>A một</h1><p>a a</p><h2>B hai</h2><p>b b</p><h3>C ba</h3><p>c c</p><h2>D bốn</h2><p>d d</p>',
    );
    const spans = found.sections.map(({ heading, from, to }) => [
      found.record.blocks[heading]?.text,
      texts(
        found,
        Array.from({ length: to - from }, (_, n) => from + n),
      ).length,
    ]);
    expect(spans).toEqual([
      ['A một', 7],
      ['B hai', 3],
      ['C ba', 1],
      ['D bốn', 1],
    ]);
  });
});

describe('the own heading', () => {
  it.each([
    ['<p>Đường dẫn</p><h1>Lịch</h1><h2>Tháng</h2>', 'Lịch'],
    ['<p><b>Lịch trực</b></p><p>khác</p>', 'Lịch trực'],
    ['<h4>Hộp bên</h4><h2>Lịch</h2>', 'Lịch'],
    ['<p>không</p>', undefined],
  ])('of %s is %s', (body, heading) => {
    const found = view(body);
    expect(found.record.blocks[found.heading]?.text).toBe(heading);
  });
  it('is none on the home page', () => {
    expect(siteOf({ '': '<h1>Xã Hòa An</h1>' }).site.home?.heading).toBe(-1);
  });
});

describe('the frame', () => {
  it('is taken out of all pages but the home page', () => {
    const box = '<div><p><a href="/lich">Lịch tiếp công dân</a></p></div>';
    const { site } = siteOf({ '': box, a: `${box}<p>một</p>`, b: `${box}<p>hai</p>`, c: `${box}<p>ba</p>` });
    expect(site.views.map(each => each?.items.length)).toEqual([1, 0, 0, 0]);
    expect(site.views.map(each => each?.blocks.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('words', () => {
  it('are those of the content outside of headings, links and tables', () => {
    const { words } = view(
      '<h2>không đếm</h2><p>một hai ba <a href="/a">không đếm</a></p><table><tr><th>A<th>B<tr><td>c<td>d</table><nav>không</nav>',
    );
    expect(words).toBe(3);
  });
  it('make prose where most of a text is no link', () => {
    const found = view('<p>một hai ba bốn <a href="/a">năm</a></p><p><a href="/b">sáu bảy tám</a> chín</p>');
    expect(texts(found, found.prose)).toEqual(['một hai ba bốn năm']);
  });
});

describe('a page that says', () => {
  it('that content is to come is no text, however often it is said', () => {
    const twice = '<p>Đang làm</p><p>Đang cập nhật</p><p>Đã xong</p><p>Đang cập nhật</p>';
    expect(view(`<h1>Công trình</h1>${twice}`).words).toBe(4);
  });
  it('that content is to come is a placeholder', () => {
    expect(view('<h1>Lịch</h1><p>Nội dung đang cập nhật</p>').placeholder).toBe('đang cập nhật');
    const long = view(`<p>${'Xã đang cập nhật số liệu dân cư và '.repeat(6)}</p>`);
    expect(long.placeholder).toBeUndefined();
  });
  it('so has no words by that', () => {
    const { words, prose } = view(
      '<h1>Lịch</h1><p>Nội dung đang cập nhật, mời bạn quay lại sau.</p><p>Một hai ba</p>',
    );
    expect([words, prose.length]).toEqual([3, 1]);
  });
  it.each([
    [
      'that it is not there',
      '<h1>Không tìm thấy trang</h1><p>Xin mời quay lại trang chủ nhé</p>',
      'Trang',
      true,
    ],
    ['so in its title', '<p>Xin mời quay lại trang chủ của chúng tôi</p>', 'Không tìm thấy trang', true],
    ['nothing', '', 'Trang', true],
    ['nothing but a table', '<table><tr><th>A<th>B<tr><td>c<td>d</table>', 'Trang', false],
    ['nothing but a form', '<form><textarea></textarea></form>', 'Trang', false],
    ['so in passing in a long text', `<p>Không tìm thấy trang</p>${OTHER_TEXT.repeat(3)}`, 'Trang', false],
    ['something', OTHER_TEXT, 'Trang', false],
  ])('%s: broken %s', (_, body, title, broken) => {
    expect(view(body, title).broken).toBe(broken);
  });
});

describe('tables and forms', () => {
  it('are those of the content', () => {
    const table = '<table><tr><th>A<th>B<tr><td>c<td>d</table>';
    const found = view(
      `<footer>${table}<form><textarea></textarea></form></footer>${table}<form><input></form><form hidden><input></form>`,
    );
    expect(found.tables.map(({ index }) => index)).toEqual([1]);
    expect(found.forms).toHaveLength(1);
  });
});
