import { describe, expect, it } from 'vitest';
import { ownTitle } from './page-title.ts';

const HOME = 'TRANG CHỦ - Xã Hòa An - Cổng thông tin điện tử tỉnh Cao Bằng';

describe('ownTitle', () => {
  it('leaves off what the home page is called as well, and the unit', () => {
    expect(ownTitle('Lịch tiếp công dân - Xã Hòa An - Cổng thông tin điện tử tỉnh Cao Bằng', HOME, '')).toBe(
      'Lịch tiếp công dân',
    );
    expect(ownTitle('Xã Hoà An | Lịch tiếp công dân', 'Trang chủ', 'Xã Hòa An')).toBe('Lịch tiếp công dân');
    expect(ownTitle('Lịch tiếp công dân » UBND xã Hòa An', '', 'Xã Hòa An')).toBe('Lịch tiếp công dân');
  });
  it('leaves what tells of the subject, strokes included', () => {
    expect(ownTitle('Thông báo - Lịch tiếp công dân - Xã Hòa An', HOME, '')).toBe(
      'Thông báo - Lịch tiếp công dân',
    );
    expect(ownTitle('Giai đoạn 2026-2030', HOME, 'Xã Hòa An')).toBe('Giai đoạn 2026-2030');
    expect(ownTitle('Lịch tiếp công dân - Xã Bình An', '', 'Xã Hòa An')).toBe(
      'Lịch tiếp công dân - Xã Bình An',
    );
  });
  it('keeps a title that is nothing but the portal’s', () => {
    expect(ownTitle('Xã Hòa An - Xã Hòa An', '', 'Xã Hòa An')).toBe('Xã Hòa An');
    expect(ownTitle('Xã Hòa An', '', 'Xã Hòa An')).toBe('Xã Hòa An');
  });
});
