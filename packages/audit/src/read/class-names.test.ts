import { describe, expect, it } from 'vitest';
import { NAMED, namedBy } from './class-names.ts';

describe('namedBy', () => {
  it.each(['title', 'box-title', 'tieu-de', 'heading2', 'news_head'])('knows the heading %s', name => {
    expect(namedBy(name)).toBe(NAMED.heading);
  });
  it.each(['subtitles', 'titled', 'content', 'menuitem', 'navigate-news', ''])(
    'makes nothing of %s',
    name => {
      expect(namedBy(name)).toBe(0);
    },
  );
  it.each([
    ['main-menu', NAMED.nav],
    ['chantrang', NAMED.footer],
    ['topbar', NAMED.header],
    ['left_sidebar sidebar', NAMED.aside],
    ['box menu title', NAMED.nav | NAMED.heading],
  ])('of %s', (names, bits) => {
    expect(namedBy(names)).toBe(bits);
    expect(namedBy(names)).toBe(bits);
  });
  it('does not look for regions without end', () => {
    expect(namedBy(`${'x '.repeat(200)}menu`)).toBe(0);
    expect(namedBy(`${'x '.repeat(200)}title`)).toBe(NAMED.heading);
  });
});
