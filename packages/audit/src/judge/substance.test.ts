import { describe, expect, it } from 'vitest';
import { OTHER_TEXT, type Pages, RECEPTION_TEXT, siteOf } from '../testing/site.ts';
import { findAbout } from './about.ts';
import { isFilledTable, substanceOf, untoldFile } from './substance.ts';

const LIST = '<p><a href="/lich">Lịch tiếp công dân</a> 12/10/2026</p>';
const HEAD = '<h1>Lịch tiếp công dân</h1>';

function about(pages: Pages) {
  const { site, indicator } = siteOf(pages);
  const found = findAbout(site, indicator).find(({ view }) => view.page === 1);
  if (found === undefined) throw new Error('nothing about it');
  return { site, found };
}

describe('substanceOf', () => {
  const of = (body: string, list = LIST) => {
    const { site, found } = about({ '': list, lich: HEAD + body });
    return substanceOf(site, found);
  };
  it.each([
    ['only other news', '<p><a href="/x">Đội bóng chuyền xã thắng trận</a></p>', 'nothing'],
    ['its date alone', '<p>12/10/2026 08:00</p>', 'nothing'],
    ['a long text on other things', OTHER_TEXT.repeat(3), 'another'],
    ['a short text on other things', OTHER_TEXT, 'something'],
    ['text that goes on with the heading', RECEPTION_TEXT.repeat(2), 'something'],
    ['a file', '<p><a href="/a.pdf">Tải về</a></p>', 'something'],
    ['a table', '<table><tr><th>Ngày<th>Người<tr><td>Mùng mười<td>Chủ tịch</table>', 'something'],
    ['a picture', '<img src="/quet.jpg" width="800" height="1100">', 'something'],
    ['a frame that was not read', '<iframe src="https://khac.vn/xem"></iframe>', 'something'],
    ['a form for messages', '<form><textarea name="y"></textarea></form>', 'something'],
  ])('with %s: %s', (_, body, wanted) => {
    expect(of(body)).toBe(wanted);
  });
  it('cannot be told of a section', () => {
    expect(of(OTHER_TEXT.repeat(3), '<nav><a href="/lich">Lịch tiếp công dân</a></nav>')).toBe('something');
  });
});

describe('untoldFile', () => {
  it.each([
    [
      'a file that says nothing of itself',
      '<p>Đội bóng chuyền của xã thắng trận.</p><ul><li><a href="/1.pdf">1.pdf</a></ul>',
      '1.pdf',
    ],
    ['a file of another subject', '<p><a href="/1.pdf">Đội bóng chuyền xã thắng trận</a></p>', undefined],
    [
      'a file in a row that was never filled in',
      '<table><tr><th>Số<th>Tên văn bản<th>Tệp<tr><td>TH-1<td>Tên văn bản<td><a href="/1.pdf"><img src="/w.png" alt="Xem"></a></table>',
      undefined,
    ],
    ['no file', OTHER_TEXT, undefined],
  ])('%s', (_, body, wanted) => {
    const { site, found } = about({ '': LIST, lich: HEAD + body });
    expect(untoldFile(site, found)).toBe(wanted);
  });
});

describe('isFilledTable', () => {
  const filled = (rows: string) => {
    const { site, found } = about({
      '': LIST,
      lich: `${HEAD}<table><tr><th>Số<th>Tên thủ tục<th>Tệp</tr>${rows}</table>`,
    });
    return isFilledTable(site, found.view, 0);
  };
  it.each([
    ['a row that says what it is', '<tr><td>1<td>Đăng ký khai sinh lưu động<td>', true],
    ['a link that says what it is', '<tr><td>1<td><a href="/a">Cấp bản sao trích lục</a><td>', true],
    ['several short rows', '<tr><td>1<td>An<td><tr><td>2<td>Bình<td><tr><td>3<td>Chi<td>', true],
    ['a row that repeats the head', '<tr><td>1<td>Tên thủ tục 2<td>', false],
    ['a row of one word', '<tr><td>1<td>thử<td>', false],
    ['a link that only says how to open it', '<tr><td>1<td>thử<td><a href="/a.pdf">Xem tại đây</a>', false],
  ])('with %s: %s', (_, rows, wanted) => {
    expect(filled(rows)).toBe(wanted);
  });
});
