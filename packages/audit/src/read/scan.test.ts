import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuspicious } from '../legacy-text/suspicion.ts';
import { SAMPLE, toMojibake, toTcvn3, toVni } from '../testing/legacy.ts';
import { isBlank, SUSPECT, scanText, withoutIndent } from './scan.ts';

describe('scanText', () => {
  it.each([
    ['', 0],
    ['Lịch tiếp công dân', 0],
    ['Ngày 05/10/2026', 8],
    ['a  b', -1],
    [' a', -1],
    ['a ', -1],
    ['a\nb', -1],
    ['a\u00a0b', -1],
    ['a\u00adb', -1],
    ['Ðường', -1],
    ['tie\u0302\u0301p', -1],
    ['a\u200bb', -1],
    ['a\u3000b', -1],
    ['\ufeffa', -1],
    [' ', -1],
  ])('%j: %i', (text, digits) => {
    expect(scanText(text)).toBe(digits);
    expect(scanText(text)).toBe(digits);
  });
});

describe('a text of a font of before Unicode is told while it is scanned', () => {
  const tidy = SAMPLE.flatMap(text => [text, toTcvn3(text), toVni(text), toMojibake(text)]).filter(
    text => scanText(text) >= 0,
  );
  it.each(tidy)('%j', text => {
    expect(scanText(text) >= SUSPECT).toBe(isSuspicious(text));
  });
  it('in any text at all', () => {
    const letters = fc.constantFrom(...'aeiouyxzAĐđăâêôơư¸µ¡®ÃÆðñøûõïáàº»‘°1');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), list => {
        const text = list.join('');
        const seen = scanText(text);
        fc.pre(seen >= 0);
        expect(seen >= SUSPECT).toBe(isSuspicious(text));
        expect(seen & ~SUSPECT).toBe(list.filter(letter => letter === '1').length);
      }),
    );
  });
});

describe('withoutIndent', () => {
  it.each([
    ['\n\t a b \r\n', 'a b'],
    ['a', 'a'],
    ['  ', ''],
    ['\u00a0a', '\u00a0a'],
  ])('of %j is %j', (text, expected) => {
    expect(withoutIndent(text)).toBe(expected);
  });
});

describe('isBlank', () => {
  it.each([
    ['', true],
    [' \n\t\r\u00a0', true],
    [' a', false],
    ['\u200b', false],
  ])('%j: %s', (text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });
});
