import { describe, expect, it } from 'vitest';
import { findHidden, hiddenCharacterIn, shownText } from './hidden-characters.ts';

describe('hiddenCharacterIn', () => {
  it.each([
    ['\u202egnod gnôC', 'U+202E'],
    ['a\u2066b', 'U+2066'],
    ['a\u200fb', 'U+200F'],
    ['a\u0000b', 'U+0000'],
    ['a\u{e0041}b', 'U+E0041'],
    ['a\ud800b', 'U+D800'],
  ])('%j has %s', (text, found) => expect(hiddenCharacterIn(text)).toBe(found));

  it.each(['Lịch tiếp công dân', 'hai\ndòng\tcó thẻ', 'hoà\u0300 “NFD” – 😀 ✓', 'mục\u00a01'])(
    '%j has none',
    text => {
      expect(hiddenCharacterIn(text)).toBeNull();
    },
  );
});

describe('shownText', () => {
  it('drops what is hidden and keeps the rest', () => {
    expect(shownText('\u202eCổng\u2069 xã\u0007 Thử')).toBe('Cổng xã Thử');
  });
  it('cuts what is too long to be shown', () => {
    expect(shownText('a'.repeat(1_000_000), 10)).toBe(`${'a'.repeat(10)}…`);
  });
  it('leaves no half of a character where it cuts', () => {
    expect(shownText('ab😀', 3)).toBe('ab…');
  });
});

describe('findHidden', () => {
  it('says where', () => {
    const value = { title: { vi: 'Tốt' }, indicators: [{ terms: ['một', 'h\u202eai'] }] };
    expect(findHidden(value)).toEqual({ path: 'indicators.0.terms.1', character: 'U+202E' });
    expect(findHidden({ a: { 'b\u200e': 1 } })).toEqual({ path: 'a', character: 'U+200E' });
  });
  it('goes as deep as the value', () => {
    let value: unknown = '\u202e';
    for (let depth = 0; depth < 50_000; depth++) value = [value];
    expect(findHidden(value)?.character).toBe('U+202E');
    expect(findHidden({ a: [1, null, true, 'tốt'] })).toBeNull();
  });
});
