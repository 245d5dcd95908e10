import { expect, it } from 'vitest';
import { sniff } from './sniff.ts';

const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(
    parts.flatMap(part => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  );

it.each([
  ['pdf', bytes('%PDF-1.4')],
  ['pdf', bytes('\n\nrác %PDF-1.4')],
  ['zip', bytes('PK', 3, 4)],
  ['legacy-office', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['image', bytes(0xff, 0xd8, 0xff)],
  ['image', bytes(0x89, 'PNG')],
  ['image', bytes('RIFFabcdWEBP')],
  ['archive', bytes('Rar!')],
  ['rtf', bytes('{\\rtf1')],
  ['html', bytes(0xef, 0xbb, 0xbf, '  <!DOCTYPE html>')],
  ['html', bytes('<HTML>')],
  ['text', bytes('Họ tên,Số điện thoại\n')],
  ['unknown', bytes(0, 1, 2, 3)],
  ['unknown', bytes()],
])('%s', (format, file) => expect(sniff(file)).toBe(format));
