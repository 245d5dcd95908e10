import { describe, expect, it } from 'vitest';
import { decodeHtml, encodingOf } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const out = (mark ? [0xfeff, ...units] : units).flatMap(unit =>
    little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  );
  return Uint8Array.from(out);
}

describe('decodeHtml', () => {
  it.each([
    ['a mark before the header', utf16('<p>Xã</p>', true, true), 'text/html; charset=utf-8', '<p>Xã</p>'],
    ['big-endian with a mark', utf16('<p>Xã</p>', false, true), '', '<p>Xã</p>'],
    ['UTF-16 without a mark', utf16('<p>Xã</p>', true, false), '', '<p>Xã</p>'],
    ['the header', Uint8Array.from([0x58, 0xe3]), 'text/html; charset="windows-1258"', 'Xă'.normalize('NFC')],
    ['UTF-8 by its bytes', bytes('Xã Đồng'), 'text/html', 'Xã Đồng'],
    ['UTF-8 with a mark', bytes('\ufeffXã'), '', 'Xã'],
  ])('%s', (_, input, type, expected) => expect(decodeHtml(input, type)).toBe(expected));
});

describe('encodingOf', () => {
  it('takes the meta where the header says nothing', () => {
    expect(encodingOf(bytes('<meta charset=windows-1258>'), 'text/html')).toBe('windows-1258');
  });
  it('takes a meta that claims UTF-16 for UTF-8: it could be read byte by byte', () => {
    expect(encodingOf(bytes('<meta charset="utf-16">'), '')).toBe('utf-8');
  });
  it('passes over an unknown label', () => {
    expect(encodingOf(bytes('<p>Xã'), 'text/html; charset=tcvn-3')).toBe('utf-8');
  });
  it('falls back to windows-1258', () => {
    expect(encodingOf(Uint8Array.from([0x3c, 0x70, 0x3e, 0xe3, 0x20]), '')).toBe('windows-1258');
  });
});
