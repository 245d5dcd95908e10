import { expect, it } from 'vitest';
import { isReadable } from './readable.ts';

it.each<[string, string, boolean]>([
  ['Vietnamese', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', true],
  ['figures', '1 | Thu nội địa | 1.250,5 | 1.300,0\n'.repeat(20), true],
  ['an old font, which can be converted', 'C«ng khai ng©n s¸ch x· n¨m 2026 '.repeat(5), true],
  ['a short text', '\ue001\ue002', true],
  ['a font without codes', '\ue001\ue002 \ue003 '.repeat(30), false],
  ['letters that were not known', 'Lich \ufffd\ufffd cong \ufffd '.repeat(20), false],
  ['signs of other scripts', 'абвгд ежз '.repeat(20), false],
  ['recognition gone wrong', "L ' c h . t i ~ p , c 6 n g ; d a ~ n ".repeat(20), false],
])('%s', (_, text, readable) => expect(isReadable(text)).toBe(readable));
