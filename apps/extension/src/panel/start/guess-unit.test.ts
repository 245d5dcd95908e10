import { describe, expect, it } from 'vitest';
import { guessUnit } from './guess-unit.ts';

describe('guessUnit', () => {
  it.each([
    ['Trang thông tin điện tử xã Đồng Khuê - tỉnh Lĩnh Giang', 'Xã Đồng Khuê', 'commune', 'Tỉnh Lĩnh Giang'],
    [
      'CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG BẾN QUẾ, TỈNH HOÀI GIANG',
      'Phường Bến Quế',
      'commune',
      'Tỉnh Hoài Giang',
    ],
    ['Trang chủ | UBND Đặc khu Cồn Mây', 'Đặc khu Cồn Mây', 'commune', undefined],
    ['Phường 12 thành phố Hoa Lư', 'Phường 12', 'commune', 'Thành phố Hoa Lư'],
    ['Sở Tư pháp tỉnh Lĩnh Giang', 'Sở Tư pháp', 'department', 'Tỉnh Lĩnh Giang'],
    ['Trang chủ', undefined, undefined, undefined],
    ['Đời sống ở xã', undefined, undefined, undefined],
  ] as const)('%s', (title, name, level, province) => {
    const guess = guessUnit(title);
    expect([guess.name, guess.level, guess.province]).toEqual([name, level, province]);
  });

  it('reads decomposed text too', () => {
    expect(guessUnit('xã Đồng Khuê'.normalize('NFD')).name).toBe('Xã Đồng Khuê');
  });
});
