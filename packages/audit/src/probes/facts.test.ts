import { describe, expect, it } from 'vitest';
import { observe } from '../site/observe.ts';
import { compiled } from '../testing/checklist.ts';
import { page } from '../testing/page.ts';
import { findFacts } from './facts.ts';

const { compiled: whole } = compiled();
function kinds(body: string): string[] {
  const record = page(body);
  return findFacts(whole, record, observe(whole, record)).map(({ kind }) => kind);
}

describe('findFacts', () => {
  it.each([
    ['<p>Địa chỉ: thôn Một, xã Hòa An, tỉnh Ví Dụ</p>', ['address']],
    ['<p>Điện thoại: 0262.3822.026</p>', ['phone']],
    ['<p>Điện thoại: (0262) 3 822 026</p>', ['phone']],
    ['<p>Điện thoại</p><p>+84 262 3822026</p>', ['phone']],
    ['<p>Email: ubnd@hoaan.gov.vn</p>', ['email']],
    ['<p>Liên hệ: ubnd@hoaan.gov.vn</p>', ['email']],
    ['<p>Liên hệ: ubnd [at] hoaan.gov.vn</p>', ['email']],
    ['<p>Giờ làm việc: 7h30 - 11h30</p>', ['hours']],
    ['<p>Chịu trách nhiệm: ông Nguyễn Văn A, Chủ tịch</p>', ['responsible']],
    ['<footer>ĐT 0262 3822 026</footer>', ['phone']],
    ['<p>7h30–11h30; 13h30–17h00 từ thứ 2 đến thứ 6</p>', ['hours']],
    ['<p>270 QL20 – Điện thoại 02633 843 999</p>', ['phone', 'address']],
    [
      '<footer><p>Xã Hòa An</p><p><a href="tel:02623822026"><img src="/goi.png"></a> Gọi</p></footer>',
      ['phone'],
    ],
    ['<p>Liên hệ</p><a href="mailto:ubnd@hoaan.gov.vn">Gửi thư</a>', ['email']],
    ['<footer><a href="https://zalo.me/0912345678">Zalo</a></footer>', ['phone']],
    ['<p>Khối 2</p><p>Điện thoại 02633 843 999</p>', ['address', 'phone']],
  ])('in %s: %j', (body, found) => {
    expect(kinds(body)).toEqual(found);
  });
  it.each([
    '<p>Địa chỉ:</p>',
    '<h1>Địa chỉ</h1><footer>Ủy ban nhân dân xã Hòa An, thôn Một</footer>',
    '<p>Địa chỉ: [Tên xã, huyện, tỉnh]</p>',
    '<p>Điện thoại: .........</p>',
    '<p>Điện thoại: xxxx</p>',
    '<p>Điện thoại: đang cập nhật</p>',
    '<p>Email: chưa có</p>',
    '<p>Giờ làm việc: hành chính</p>',
    '<div hidden><p>Điện thoại: 0262 3822 026</p></div>',
    '<footer><a href="tel:">Gọi</a> <a href="mailto:?subject=x">Chia sẻ</a> <a href="https://zalo.me/share">Zalo</a></footer>',
    '<footer hidden><a href="tel:02623822026">Gọi</a></footer>',
    '<p>Quyết định 02/10/2026</p>',
    '<p>Họp tại thôn Đông</p>',
    '<p>Cắt điện từ 7h đến 16h ngày 18/11/2026</p>',
  ])('none in %s', body => {
    expect(kinds(body)).toEqual([]);
  });
  it.each([
    ['<p>Gọi 0262 3822 026</p>', true],
    ['<p>Điện thoại: 0262 3822 026</p>', undefined],
  ])('knows a number of a card by its shape alone: %s', (body, unlabelled) => {
    const record = page(body);
    expect(findFacts(whole, record, observe(whole, record))).toEqual([
      { kind: 'phone', block: 0, text: record.blocks[0]?.text, ...(unlabelled ? { unlabelled } : {}) },
    ]);
  });
  it('says where it stands', () => {
    const record = page('<p>Xã Hòa An</p><p>Điện thoại:</p><p>0262 3822 026</p>');
    expect(findFacts(whole, record, observe(whole, record))).toEqual([
      { kind: 'phone', block: 1, text: 'Điện thoại: 0262 3822 026' },
    ]);
  });
});
