import { describe, expect, it } from 'vitest';
import { matchText } from '../match/hits.ts';
import { compiled } from '../testing/checklist.ts';
import { looksLikeAddress, tellsHours } from './fact-shapes.ts';

describe('hours by their shape', () => {
  it.each([
    '7h30–11h30; 13h30–17h00',
    'Sáng 7h - 11h30, chiều 13h30 - 17h',
    'Sáng từ 7 giờ đến 11 giờ 30 phút; chiều từ 13 giờ 30 đến 17 giờ',
    'Từ thứ 2 đến thứ 6: 7:30 - 16:30',
    '7h00-17h00 các ngày làm việc',
    'Trực 24/24 giờ hằng ngày',
  ])('%s', text => expect(tellsHours(text)).toBe(true));

  it.each([
    'Ngừng cấp điện từ 7h đến 16h ngày 18/11/2026',
    'Cúp nước sáng 8h - 11h, chiều 13h - 17h ngày 18/11/2026',
    'Hội nghị bắt đầu lúc 7h30',
    'Mở cửa 7h - 9h',
    'Tỷ lệ 7:3',
    'Thứ 2 đến thứ 6',
  ])('not %s', text => expect(tellsHours(text)).toBe(false));
});

describe('an address by its shape', () => {
  const { compiled: list } = compiled();
  const is = (text: string) => looksLikeAddress(text, matchText(list, text), list.vocabulary.addressParts);

  it.each([
    'Điểm 1: 270 QL20 – ĐT 02633 843 999',
    '215 Trần Quang Diệu (tầng trệt)',
    'Số 12/5 Lê Lợi',
    'Mời bà con tới số 12 đường Lê Lợi (tầng trệt)',
    'Khối 2 – ĐT 0238 123 4567',
    'thôn Đông Hòa, xã Hòa An',
    'Quốc lộ 20',
  ])('%s', text => expect(is(text)).toBe(true));

  it.each([
    '12 giáo viên',
    'Rải nhựa 12 đường thôn',
    'Điện thoại: 0238 123 4567',
    'Làm đường giao thông',
    'Trưởng thôn',
    'Năm 2026 Kỷ niệm',
  ])('not %s', text => expect(is(text)).toBe(false));
});
