import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAddress } from './join-address.ts';

const BASES = [
  'https://hoaan.vidu.gov.vn/',
  'http://hoaan.vidu.gov.vn:8080/xa/tin/bai.aspx?id=1#top',
  'https://vidu.gov.vn/a/b/',
];

function whole(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

describe('joinAddress', () => {
  it.each([
    '/tin/bai-1.html',
    'bai.aspx?id=1&p=/a/../b',
    'https://khac.gov.vn/a.pdf',
    'http://KHAC.gov.vn:80/a',
    '/a%20b/c',
    '/a//b',
  ])('joins %s as the standard does', reference => {
    for (const base of BASES) expect(joinAddress(reference, base)).toBe(whole(reference, base));
  });

  it.each([
    '',
    '#',
    '?a=1',
    '//khac.vn/a',
    '/a/../b',
    '/a/./b',
    '/%2e%2E/b',
    '/a/.%2e/b',
    'a b',
    '/tin-tức',
    'mailto:a@b.vn',
    'javascript:void(0)',
    'http://a.vn',
    'http://u:p@a.vn/',
    'http://a b.vn/',
    '\\a',
    './a',
    '/a\n',
    "/a?b='c'",
    '/a#b',
  ])('leaves %j to the standard', reference => {
    expect(joinAddress(reference, BASES[0] as string)).toBeUndefined();
  });

  it('joins nothing to what is no address', () => {
    for (const base of ['', 'no base', 'about:blank', 'http://u:p@a.vn/'])
      expect(joinAddress('/a', base)).toBeUndefined();
  });

  it('never differs from the standard', () => {
    const part = fc.constantFrom(
      ...'/ // . .. ? & = a B9 - _ ~ ! $ ( ) * + , ; @ % %2e %41 : # \\ é http:// https:// x.vn X.VN :80 [ ] \' " |'.split(
        ' ',
      ),
      ' ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), fc.constantFrom(...BASES), (parts, base) => {
        const reference = parts.join('');
        const joined = joinAddress(reference, base);
        if (joined !== undefined) expect(joined).toBe(whole(reference, base));
      }),
      { numRuns: 5000 },
    );
  });
});
