import type { UnitWithoutUrl } from './portal.ts';

const commune = (code: string, name: string, province: string): UnitWithoutUrl => ({
  code,
  name,
  level: 'commune',
  province,
});

/** The units of the sample portals: no such commune, no such province, no such code. */
export const UNITS = {
  dongKhue: commune('90011', 'Xã Đồng Khuê', 'Tỉnh Lĩnh Giang'),
  locTram: commune('90127', 'Xã Lộc Trầm', 'Tỉnh Sơn Lộ'),
  benQue: commune('91203', 'Phường Bến Quế', 'Tỉnh Hoài Giang'),
  naPhieng: commune('92348', 'Xã Nà Phiêng', 'Tỉnh Mường Khe'),
  anHac: commune('93459', 'Phường An Hạc', 'Tỉnh Bình Hạc'),
} as const;
