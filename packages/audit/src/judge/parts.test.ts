import { describe, expect, it } from 'vitest';
import { menu, OTHER_TEXT, siteOf } from '../testing/site.ts';
import { isPart } from './parts.ts';

describe('isPart', () => {
  it('is true of what menus lead to, wherever they stand', () => {
    const { site } = siteOf({
      '': '<a href="/b">Tin</a>',
      a: menu({ 'Văn bản': '/muc/' }),
      b: OTHER_TEXT,
      muc: OTHER_TEXT,
    });
    expect(site.views.map(view => view !== null && isPart(site, view))).toEqual([false, false, false, true]);
  });
});
