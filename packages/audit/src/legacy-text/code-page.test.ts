import { describe, expect, it } from 'vitest';
import { byteOf } from './code-page.ts';

describe('byteOf', () => {
  it.each(['windows-1252', 'windows-1258'])('undoes what a browser makes of any byte in %s', label => {
    for (let byte = 0; byte < 256; byte++) {
      const text = new TextDecoder(label).decode(new Uint8Array([byte]));
      // The decoder of Node replaces what is no character; a browser gives the control of that number.
      if (text === '\ufffd') continue;
      expect([byte, byteOf(text.charCodeAt(0))]).toEqual([byte, byte]);
    }
  });
  it('knows no byte of what neither has', () => {
    expect(byteOf('ệ'.charCodeAt(0))).toBe(-1);
    expect(byteOf('激'.charCodeAt(0))).toBe(-1);
  });
});
