import { describe, expect, it } from 'vitest';
import { titleOf } from './title.ts';

describe('titleOf', () => {
  it.each([
    ['<title>Xã Hòa An</title>', 'Xã Hòa An'],
    ['<TITLE lang="vi">\n Xã &amp; ph&#432;&#7901;ng &nbsp; A\t</TITLE >', 'Xã & phường A'],
    ['<title><b>không phải thẻ</b></title>', '<b>không phải thẻ</b>'],
    ['<title></title><title>Sau</title>', ''],
    ['<svg>không có</svg>', ''],
    ['<title>không đóng', ''],
  ])('%j: %j', (html, title) => expect(titleOf(html)).toBe(title));
});
