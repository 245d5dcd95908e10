import { expect, it } from 'vitest';
import { contactIn } from './contact-address.ts';

it.each([
  ['tel:0262.3123456', '', '0262.3123456'],
  ['tel:+84%20262%20312%203456', 'Gọi ngay', '+84 262 312 3456'],
  ['TEL://18001234', 'Gọi', '18001234'],
  ['tel:02623123456', 'Gọi 0262 3123 456', null],
  ['tel:+842623123456', '(0262) 3.123.456', null],
  ['tel:', '', null],
  ['mailto:xa@vidu.gov.vn?subject=Góp ý', 'Gửi thư', 'xa@vidu.gov.vn'],
  ['mailto:xa@vidu.gov.vn', 'xa@vidu.gov.vn', null],
  ['mailto:?subject=Chia%20sẻ', 'Chia sẻ', null],
  ['https://zalo.me/0912345678', 'Zalo', '0912345678'],
  ['https://zalo.me/3456789012345678901', 'Zalo', null],
  ['/lien-he', 'Liên hệ', null],
  ['tel:%E0%A4%A', '', null],
])('%s under “%s”: %s', (reference, text, told) => expect(contactIn(reference, text)).toBe(told));
