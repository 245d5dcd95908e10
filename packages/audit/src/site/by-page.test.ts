import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { ByPage, viewsAt } from './by-page.ts';

describe('ByPage', () => {
  it('has the pages of a key in their order, whichever came first, with what they held last', () => {
    const held = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(9));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), held)), puts => {
        const byPage = new ByPage<string, number>();
        const last = new Map<number, Map<string, number>>();
        for (const [page, values] of puts) {
          const entries = new Map(Object.entries(values));
          byPage.put(page, entries);
          last.set(page, entries);
          for (const key of ['a', 'b', 'c']) {
            const wanted = [...last]
              .filter(([, found]) => found.has(key))
              .map(([at, found]) => [at, found.get(key)])
              .sort(([x = 0], [y = 0]) => x - y);
            expect(byPage.of(key)).toEqual(wanted);
          }
        }
      }),
    );
  });
});

describe('viewsAt', () => {
  it('has the views of pages that were read', () => {
    const { site } = siteOf({ '': '<p>a</p>', loi: { failure: 'timeout' }, b: '<p>b</p>' });
    expect(
      viewsAt(site, [
        [0, 1],
        [1, 1],
        [2, 1],
        [9, 1],
      ]).map(({ page }) => page),
    ).toEqual([0, 2]);
  });
});
