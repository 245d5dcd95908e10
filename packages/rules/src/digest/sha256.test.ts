import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, sha256Hex, utf8 } from './sha256.ts';

describe('sha256Hex', () => {
  // FIPS 180-4, examples of NIST's Cryptographic Algorithm Validation Program.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('knows the published vectors (%#)', (text, hex) => {
    expect(sha256Hex(utf8(text))).toBe(hex);
  });

  it('agrees with the platform on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(sha256Hex(utf8(text))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('utf8', () => {
  it.each(['Hòa An', 'ệ', '€', '𝒳', '\uD800', 'a\uDFFFb'])('encodes %j as the platform does', text => {
    expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
  });
});

describe('digestOf', () => {
  it('does not depend on the order of keys', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
  });
  it('takes the hash of the platform', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(digestOf({ text }, hash)).toBe(digestOf({ text }));
      }),
    );
  });
  it('names its algorithm and changes with the value', () => {
    expect(digestOf({ a: 1 })).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
  });
});
