import { expect, it } from 'vitest';
import { toTcvn3, toUtf16, toVni, toWindows1258 } from './old-encodings.ts';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

it('writes TCVN3 a byte a letter, capitals with a tone small', () => {
  expect(latin(toTcvn3('Công khai ngân sách'))).toBe('C«ng khai ng©n s¸ch');
  expect(latin(toTcvn3('Ủy'))).toBe(latin(toTcvn3('ủy')));
});

it('writes VNI as vowels with their marks behind', () => {
  expect(latin(toVni('Lịch tiếp công dân'))).toBe('Lòch tieáp coâng daân');
  expect(latin(toVni('Đường phố'))).toBe('Ñöôøng phoá');
});

it.each(['Quyết định phê duyệt dự toán', 'Ủy ban nhân dân xã Đồng Sim'])(
  'writes windows-1258 and UTF-16 that decoders read: %s',
  text => {
    expect(new TextDecoder('windows-1258').decode(toWindows1258(text)).normalize('NFC')).toBe(text);
    expect(new TextDecoder('utf-16le').decode(toUtf16(text))).toBe(text);
  },
);
