import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson, type Json } from './canonical.ts';

/** UTF-8 bytes of a text; lone surrogates become U+FFFD. Written out: Apps Script has no TextEncoder. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdfff) {
      code = text.codePointAt(index) as number;
      if (code > 0xffff) index += 1;
      else code = 0xfffd;
    }
    if (code < 0x80) bytes[length++] = code;
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 63);
    } else {
      if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12);
      else {
        bytes[length++] = 0xf0 | (code >> 18);
        bytes[length++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
    }
  }
  return bytes.subarray(0, length);
}

/** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of sha256(bytes)) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** SHA-256 of a text's UTF-8 as 64 lower-case hexadecimal digits. A platform may have a faster one than `sha256OfText`. */
export type TextHash = (text: string) => string;

/** The hash that runs anywhere. */
export const sha256OfText: TextHash = text => sha256Hex(utf8(text));

/** `sha256:…` of a value's canonical JSON. */
export function digestOf(value: Json, hash: TextHash = sha256OfText): string {
  return `sha256:${hash(canonicalJson(value))}`;
}
