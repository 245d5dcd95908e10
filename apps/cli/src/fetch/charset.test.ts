import { describe, expect, it } from 'vitest';
import { charsetOf, decodePage } from './charset.ts';

const TEXT = 'Thủ tục hành chính xã Đắk Búk';
const utf8 = Buffer.from(TEXT);
const utf16 = Buffer.from(TEXT, 'utf16le');
const page = (meta: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`<html><head>${meta}</head><body>`), body]);

describe('charsetOf', () => {
  it.each([
    ['text/html; charset=utf-8', 'utf-8'],
    ['text/html;CHARSET="UTF-8"', 'UTF-8'],
    ['text/html', undefined],
    ['', undefined],
  ])('%s', (header, charset) => expect(charsetOf(header)).toBe(charset));
});

describe('decodePage', () => {
  it('reads UTF-8 by header, by meta and by its bytes alone', () => {
    expect(decodePage(utf8, 'text/html; charset=utf-8')).toBe(TEXT);
    expect(decodePage(page('<meta charset="utf-8">', utf8))).toContain(TEXT);
    expect(decodePage(page('', utf8))).toContain(TEXT);
  });

  it('believes a byte order mark before a header that is wrong', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);
    expect(decodePage(marked, 'text/html; charset=iso-8859-1')).toBe(TEXT);
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodePage(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toBe(TEXT);
    const big = Buffer.from(utf16).swap16();
    expect(decodePage(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe(TEXT);
  });

  it('reads windows-1258 by meta, and where nothing is said and it is not UTF-8', () => {
    // "Đảng" as the code page writes it: a base letter and a combining hook.
    const bytes = Buffer.from([0xd0, 0x61, 0xd2, 0x6e, 0x67]);
    const http = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">';
    expect(decodePage(page(http, bytes)).normalize('NFC')).toContain('Đảng');
    expect(decodePage(page('', bytes)).normalize('NFC')).toContain('Đảng');
  });

  it('does not fail over an encoding that does not exist', () => {
    expect(decodePage(utf8, 'text/html; charset=khong-co')).toBe(TEXT);
  });
});
