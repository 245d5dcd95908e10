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
  vinhKhoat: commune('94017', 'Xã Vĩnh Khoát', 'Tỉnh Lạc Giang'),
  thachLuu: commune('97411', 'Phường Thạch Lựu', 'Tỉnh Dương Hải'),
  dongSim: commune('98022', 'Xã Đồng Sim', 'Tỉnh Cổ Lĩnh'),
  conVac: commune('98755', 'Xã Cồn Vạc', 'Tỉnh Tiền Sa'),
  kheMan: commune('95023', 'Xã Khe Mận', 'Tỉnh Trường Lĩnh'),
  tanNhan: commune('96031', 'Xã Tân Nhạn', 'Tỉnh Kim Hà'),
  conRang: commune('97043', 'Xã Cồn Rạng', 'Tỉnh Cửu An'),
} as const;
